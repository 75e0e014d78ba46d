import { Worker, type ResourceLimits } from 'node:worker_threads';

/** What became of a task that was handed to a pool. */
export type Attempt<Reply> =
	| { kind: 'done'; reply: Reply }
	/** The worker died of it, twice; `message` says how. */
	| { kind: 'crashed'; message: string }
	/** The worker gave no reply in time. */
	| { kind: 'timed-out' };

/** Workers that take tasks one at a time. */
export interface Pool<Task, Reply> {
	/** Hands a task to the next worker that is free. Tasks begin in the order in which they were given. */
	run(task: Task): Promise<Attempt<Reply>>;
	/** Ends all workers. No task may be under way. */
	close(): Promise<void>;
}

/** What a pool's workers are and may do. */
export interface PoolOptions {
	/** Absolute path of the worker's module. It answers each message with one message. */
	script: string;
	/** What each worker is given when it starts. */
	workerData?: unknown;
	/** How many workers there may be. One is started only when a task waits for it. */
	size: number;
	/** Milliseconds that a task may take. */
	timeLimit: number;
	/** How much memory a worker may use. */
	resourceLimits?: ResourceLimits;
}

interface Waiting<Task, Reply> {
	task: Task;
	/** How often a worker has died of it. */
	crashes: number;
	settle: (attempt: Attempt<Reply>) => void;
}

/**
 * Starts a pool of worker threads. A task that kills its worker or never ends costs that worker, which is
 * replaced, and nothing else. After a crash a task gets a second worker, a fresh one: what an earlier task left
 * behind is not held against it.
 */
export function startPool<Task, Reply>({
	script,
	size,
	timeLimit,
	...options
}: PoolOptions): Pool<Task, Reply> {
	const queue: Waiting<Task, Reply>[] = [];
	const idle: Worker[] = [];
	/** Every worker with the task that it is at; null while it is idle. */
	const all = new Map<Worker, (Waiting<Task, Reply> & { timer: NodeJS.Timeout }) | null>();

	function next(): void {
		while (queue.length > 0 && (idle.length > 0 || all.size < size)) {
			const waiting = queue.shift();
			if (waiting) assign(idle.pop() ?? start(), waiting);
		}
	}

	function start(): Worker {
		const worker = new Worker(script, { ...options, execArgv: [] });
		all.set(worker, null);
		worker.on('message', (reply: Reply) => {
			const at = release(worker);
			if (!at) return;
			all.set(worker, null);
			idle.push(worker);
			at.settle({ kind: 'done', reply });
			next();
		});
		worker.on('error', (error) => {
			discard(worker, { kind: 'crashed', message: error.message });
		});
		worker.on('exit', (status) => {
			discard(worker, { kind: 'crashed', message: `its thread ended with status ${status}` });
		});
		return worker;
	}

	function assign(worker: Worker, waiting: Waiting<Task, Reply>): void {
		const timer = setTimeout(() => {
			discard(worker, { kind: 'timed-out' });
		}, timeLimit);
		all.set(worker, { ...waiting, timer });
		worker.postMessage(waiting.task);
	}

	/** Takes a worker out of the pool; gives the task that it was at. */
	function release(worker: Worker): Waiting<Task, Reply> | null {
		const at = all.get(worker) ?? null;
		clearTimeout(at?.timer);
		all.delete(worker);
		return at;
	}

	function discard(worker: Worker, outcome: Attempt<Reply>): void {
		// Its end is told once more when a worker that failed or was too slow has ended.
		if (!all.has(worker)) return;
		const at = release(worker);
		if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
		void worker.terminate();
		if (at && outcome.kind === 'crashed' && at.crashes === 0) queue.unshift({ ...at, crashes: 1 });
		else at?.settle(outcome);
		next();
	}

	return {
		run: (task) =>
			new Promise((settle) => {
				queue.push({ task, crashes: 0, settle });
				next();
			}),
		close: async () => {
			const workers = [...all.keys()];
			all.clear();
			await Promise.all(workers.map((worker) => worker.terminate()));
		},
	};
}
