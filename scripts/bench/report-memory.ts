import { isMainThread } from 'node:worker_threads';

// Loaded before a measured script: tells its parent, when it ends, the most memory that the process held, in kilobytes.

if (isMainThread) {
	process.channel?.unref();
	process.on('exit', () => {
		process.send?.(process.resourceUsage().maxRSS);
	});
}
