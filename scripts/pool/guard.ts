import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { guardDescriptor, type GuardOrders } from './worker-messages.ts';

// The module of a thread that watches over the process of a worker, whatever that is busy with: it ends the process when
// that holds too much memory, and when nobody is left to take its reply.

/** Milliseconds from one look to the next. In this time a process can fill some tens of megabytes. */
const interval = 50;

const { memoryLimit, parent } = workerData as GuardOrders;

setInterval(() => {
	if (process.memoryUsage.rss() > memoryLimit) {
		writeSync(guardDescriptor, 'memory');
		end();
	}
	if (process.ppid !== parent) end();
}, interval);

function end(): void {
	process.kill(process.pid, 'SIGKILL');
}
