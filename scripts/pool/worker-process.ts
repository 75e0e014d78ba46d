import { fork } from 'node:child_process';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** What a worker is and may do. */
export interface WorkerOptions {
	/** Absolute path of the worker's module, which calls `serveTasks`. */
	script: string;
	/** What each worker is given when it starts: plain data. */
	setup?: unknown;
	/** Options of Node for its process. */
	nodeOptions?: readonly string[];
	/** Seconds that a task may take. */
	timeLimit: number;
	/** Megabytes (2^20 bytes) that the process of a worker may hold, whatever holds them. */
	memoryLimit: number;
}

/** How a worker ended. */
export type WorkerEnd =
	| { kind: 'crashed'; message: string }
	/** It was at one task for longer than it may be. */
	| { kind: 'timed-out' }
	/** It held more memory than it may. */
	| { kind: 'out-of-memory' };

/** What a worker tells. */
export interface WorkerEvents<Reply> {
	onReply: (reply: Reply) => void;
	/** Called once. No reply comes after it. */
	onEnd: (end: WorkerEnd) => void;
}

/** A process that does one task at a time. */
export interface WorkerProcess<Task> {
	/** Hands it a task; the one before must be done. */
	post(task: Task): void;
	/** Ends it without a call of `onEnd`, and waits until it has gone. */
	close(): Promise<void>;
}

const megabyte = 2 ** 20;

/** Starts a worker. */
export function startWorker<Task, Reply>(
	{ script, setup, nodeOptions = [], timeLimit, memoryLimit }: WorkerOptions,
	{ onReply, onEnd }: WorkerEvents<Reply>,
): WorkerProcess<Task> {
	const child = fork(script, {
		execArgv: [
			...nodeOptions,
			// Workers share the cores: with more threads each to collect rubbish they take a tenth more time.
			'--v8-pool-size=1',
			// The guard counts all memory; the limit of JavaScript's own must not come before it.
			`--max-old-space-size=${2 * memoryLimit}`,
		],
		serialization: 'advanced',
		// What its packages print of a document is no message of ours.
		stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
	});
	let why: WorkerEnd | null = null;
	let hasEnded = false;
	let isReady = false;
	let isBusy = false;
	let timer: NodeJS.Timeout | undefined;

	const tell = (message: ToWorker<unknown, Task>): void => {
		// A worker that has gone is told of by its end.
		child.send(message, () => undefined);
	};
	const startTimer = (): void => {
		timer = setTimeout(() => {
			end({ kind: 'timed-out' });
		}, timeLimit * 1000);
	};
	const end = (how: WorkerEnd): void => {
		clearTimeout(timer);
		child.kill('SIGKILL');
		if (hasEnded) return;
		hasEnded = true;
		onEnd(how);
	};
	child.on('message', (message: FromWorker<Reply>) => {
		if (hasEnded) return;
		switch (message.kind) {
			case 'ready':
				isReady = true;
				if (isBusy) startTimer();
				break;
			case 'done':
				clearTimeout(timer);
				isBusy = false;
				onReply(message.reply);
				break;
			case 'crashed':
				why = message;
		}
	});
	child.stdio[4]?.on('data', () => {
		why = { kind: 'out-of-memory' };
	});
	child.on('error', ({ message }) => {
		end({ kind: 'crashed', message });
	});
	child.on('close', (status, signal) => {
		const how = signal === null ? `with status ${status ?? 0}` : `by ${signal}`;
		end(why ?? { kind: 'crashed', message: `its process was ended ${how}` });
	});
	tell({ kind: 'setup', setup, memoryLimit: memoryLimit * megabyte });
	return {
		post: (task) => {
			isBusy = true;
			tell({ kind: 'task', task });
			if (isReady) startTimer();
		},
		close: async () => {
			const gone = new Promise((settle) => child.once('exit', settle));
			hasEnded = true;
			clearTimeout(timer);
			if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await gone;
		},
	};
}
