/** From how many findings on a reader is asked before they are loaded. */
export const askAbove = 5000;

/**
 * What is asked before many findings are loaded.
 *
 * @param average size of a finding, in bytes, judged by those that are shown
 */
export function askToLoad(count: number, average: number): string {
	const size = Math.max(1, Math.round((count * average) / 1e6)).toLocaleString('en-GB');
	return `This loads the whole text of ${say(count)}: about ${size} MB.`;
}

/** How far the loading has come. */
export function sayProgress(done: number, count: number): string {
	return `Loading: ${done.toLocaleString('en-GB')} of ${say(count)}.`;
}

/** What is said when some findings could not be loaded, and nothing is saved yet. */
export function sayLost(lost: number, count: number): string {
	return `${lost.toLocaleString('en-GB')} of ${say(count)} could not be loaded, so nothing is saved yet. Check your connection and try again${lost < count ? ', or save the others' : ''}.`;
}

/** What is said when a file was saved. */
export function saySaved(count: number, file: string): string {
	return `Saved ${say(count)} as ${file}.`;
}

function say(count: number): string {
	return `${count.toLocaleString('en-GB')} finding${count === 1 ? '' : 's'}`;
}
