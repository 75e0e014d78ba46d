/** What a pool tells a worker. The first message sets it up; each of the others is a task. */
export type ToWorker<Setup, Task> =
	| {
			kind: 'setup';
			setup: Setup;
			/** Bytes that the worker's process may hold. */
			memoryLimit: number;
	  }
	| { kind: 'task'; task: Task };

/** What a worker tells its pool. */
export type FromWorker<Reply> =
	/** It has loaded its code, and time begins to count. */
	| { kind: 'ready' }
	| { kind: 'done'; reply: Reply }
	/** It failed outside of what a task can catch, and ends. */
	| { kind: 'crashed'; message: string };

/** The file descriptor on which a worker's guard tells of memory: its main thread may be too busy to tell anything. */
export const guardDescriptor = 4;

/** What a guard is given. */
export interface GuardOrders {
	/** Bytes that the process may hold. */
	memoryLimit: number;
	/** The process that started the worker. */
	parent: number;
}
