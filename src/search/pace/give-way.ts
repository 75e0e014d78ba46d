/**
 * How long a search works before it gives way, in milliseconds. Nobody notices so little, and what a browser calls a long task begins
 * at 50.
 */
const turn = 16;

/** When a search went on last. */
let begun = 0;

/**
 * Lets the browser draw and answer to keys and touches before a search goes on, once that has worked for a while: a search of tens of
 * thousands of findings takes a slow phone a second. It is called between any two steps that may take long.
 */
export async function giveWay(): Promise<void> {
	if (performance.now() - begun < turn) return;
	await pause();
	begun = performance.now();
}

/** What browsers have for it, of late: what goes on comes before all else that waits. */
interface Scheduler {
	yield?: () => Promise<void>;
}

function pause(): Promise<void> {
	const { scheduler } = globalThis as { scheduler?: Scheduler };
	if (scheduler?.yield !== undefined) return scheduler.yield();
	// A message comes at once, where a timer would wait for milliseconds, and in a page in the background for a second.
	return new Promise((settle) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			settle();
		};
		port2.postMessage(null);
	});
}
