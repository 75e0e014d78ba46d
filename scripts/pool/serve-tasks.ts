import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FromWorker, GuardOrders, ToWorker } from './worker-messages.ts';

/** Does one task. What it rejects with ends the worker, like any other error that nobody catches. */
export type Work<Task, Reply> = (task: Task) => Promise<Reply>;

/**
 * Makes this process a worker of a pool. `prepare` is given what the pool sets its workers up with and loads what the
 * work needs; time does not count before it is done.
 */
export function serveTasks<Setup, Task, Reply>(
	prepare: (setup: Setup) => Promise<Work<Task, Reply>>,
): void {
	process.on('uncaughtException', fail);
	process.on('disconnect', () => process.exit());
	// The code of a worker is the same in every run: compiled once, it starts in half the time.
	enableCompileCache();
	let ready: Promise<Work<Task, Reply>> | null = null;
	process.on('message', (message: ToWorker<Setup, Task>) => {
		if (message.kind === 'setup') {
			startGuard(message.memoryLimit);
			ready = prepare(message.setup);
			void ready.then(() => {
				tell({ kind: 'ready' });
				flushCompileCache();
			});
			return;
		}
		void ready
			?.then((work) => work(message.task))
			.then((reply) => {
				tell({ kind: 'done', reply });
			});
	});
}

/** Errors that nobody catches, rejections among them, are told before the process ends. */
function fail(error: unknown): void {
	const message = error instanceof Error ? error.message : String(error);
	if (!process.connected) process.exit(1);
	const last: FromWorker<never> = { kind: 'crashed', message };
	process.send?.(last, undefined, undefined, () => process.exit(1));
}

function tell<Reply>(message: FromWorker<Reply>): void {
	process.send?.(message);
}

function startGuard(memoryLimit: number): void {
	const workerData: GuardOrders = { memoryLimit, parent: process.ppid };
	const script = join(import.meta.dirname, 'guard.ts');
	new Worker(script, { workerData, execArgv: [] }).unref();
}
