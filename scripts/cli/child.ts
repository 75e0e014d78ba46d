import { spawn } from 'node:child_process';
import { projectRoot } from './project.ts';

/** How one child process ended. */
export interface ChildResult {
	/** Its exit status; 1 where a signal ended it. */
	status: number;
	/** What it wrote to both streams, as it came from each; empty where its output went to the terminal. */
	output: string;
	/** The signal that ended it, where one did. */
	signal: NodeJS.Signals | null;
}

/** How to run a child process. */
export interface ChildOptions {
	/** `show`: its output goes where ours goes. `keep`: it is handed back with the result. */
	output: 'show' | 'keep';
	/** Environment variables beside our own; `undefined` takes one away. */
	env?: Record<string, string | undefined>;
	/** Takes what the child says to us by `process.send`, as it does. */
	onMessage?: (message: unknown) => void;
	/**
	 * For a child that may not outlive us and after which there is something to clear up. It can tell by its channel to us
	 * that we are gone; and a signal that ended it ends us only when the caller says so. Called with its process id.
	 */
	onStart?: (pid: number) => void;
	/** Ends the child as soon as it aborts: nobody waits for what it does any more. */
	until?: AbortSignal;
}

/**
 * Runs a script with the Node that runs us, in the project's folder, and waits for its end. No shell is
 * involved, so it works alike on every platform. If we are told to stop, the child is told first.
 */
export function runChild(
	args: readonly string[],
	{ output, env = {}, onMessage, onStart, until }: ChildOptions,
): Promise<ChildResult> {
	return new Promise((settle, fail) => {
		const streams =
			output === 'show'
				? (['inherit', 'inherit', 'inherit'] as const)
				: (['ignore', 'pipe', 'pipe'] as const);
		const child = spawn(process.execPath, args, {
			cwd: projectRoot,
			env: { ...process.env, ...env },
			stdio: [...streams, ...(onMessage || onStart ? (['ipc'] as const) : [])],
		});
		if (onMessage) child.on('message', onMessage);
		if (child.pid !== undefined) onStart?.(child.pid);
		const chunks: Buffer[] = [];
		child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
		const stop = (signal: NodeJS.Signals): void => {
			child.kill(signal);
		};
		process.once('SIGINT', stop);
		process.once('SIGTERM', stop);
		const end = (): void => stop('SIGTERM');
		if (until?.aborted) end();
		until?.addEventListener('abort', end);
		const forget = (): void => {
			process.off('SIGINT', stop);
			process.off('SIGTERM', stop);
			until?.removeEventListener('abort', end);
		};
		child.once('error', (error) => {
			forget();
			fail(error);
		});
		child.once('close', (status, signal) => {
			forget();
			if (onStart === undefined && (signal === 'SIGINT' || signal === 'SIGTERM'))
				process.kill(process.pid, signal);
			settle({ status: status ?? 1, output: Buffer.concat(chunks).toString('utf8'), signal });
		});
	});
}
