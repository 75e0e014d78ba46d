import {
	startWorker,
	type WorkerEnd,
	type WorkerOptions,
	type WorkerProcess,
} from './worker-process.ts';

/** What became of a task that was handed to a pool: its reply, or how its worker ended. */
export type Attempt<Reply> = { kind: 'done'; reply: Reply } | WorkerEnd;

/** Workers that take tasks one at a time. */
export interface Pool<Task, Reply> {
	/** Hands a task to the next worker that is free. Tasks begin in the order in which they were given. */
	run(task: Task): Promise<Attempt<Reply>>;
	/** Ends all workers. No task may be under way. */
	close(): Promise<void>;
}

/** What a pool's workers are and may do. */
export interface PoolOptions extends WorkerOptions {
	/** How many workers there may be. One is started only when a task waits for it. */
	size: number;
}

interface Waiting<Task, Reply> {
	task: Task;
	/** Whether a worker has ended at it already. */
	isSecond: boolean;
	settle: (attempt: Attempt<Reply>) => void;
}

/** A worker, what it is at, and how many tasks it has done. */
interface Seat<Task, Reply> {
	worker: WorkerProcess<Task>;
	at: Waiting<Task, Reply> | null;
	done: number;
}

/**
 * Starts a pool of workers, each a process of its own. A task that kills its worker, never ends or fills the memory
 * costs that worker, which is replaced, and nothing else. What an earlier task left behind is not held against a task:
 * where that may be why its worker ended, it gets a second one, a fresh one.
 */
export function startPool<Task, Reply>({ size, ...options }: PoolOptions): Pool<Task, Reply> {
	const queue: Waiting<Task, Reply>[] = [];
	const seats = new Set<Seat<Task, Reply>>();

	function next(): void {
		for (let first = queue[0]; first; first = queue[0]) {
			const idle = first.isSecond ? undefined : [...seats].find(({ at }) => at === null);
			if (!idle && seats.size >= size) return;
			queue.shift();
			const seat = idle ?? start();
			seat.at = first;
			seat.worker.post(first.task);
		}
	}

	function start(): Seat<Task, Reply> {
		const seat: Seat<Task, Reply> = {
			at: null,
			done: 0,
			worker: startWorker<Task, Reply>(options, {
				onReply: (reply) => {
					const { at } = seat;
					seat.at = null;
					seat.done += 1;
					at?.settle({ kind: 'done', reply });
					next();
				},
				onEnd: (end) => {
					seats.delete(seat);
					settleEnd(seat, end);
					next();
				},
			}),
		};
		seats.add(seat);
		return seat;
	}

	function settleEnd({ at, done }: Seat<Task, Reply>, end: WorkerEnd): void {
		if (!at) return;
		const mayBeAnothersFault = end.kind === 'crashed' || (end.kind === 'out-of-memory' && done > 0);
		if (mayBeAnothersFault && !at.isSecond) queue.unshift({ ...at, isSecond: true });
		else at.settle(end);
	}

	return {
		run: (task) =>
			new Promise((settle) => {
				queue.push({ task, isSecond: false, settle });
				next();
			}),
		close: async () => {
			await Promise.all([...seats].map(({ worker }) => worker.close()));
			seats.clear();
		},
	};
}
