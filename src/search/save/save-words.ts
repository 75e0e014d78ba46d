import { countOf, formatCount } from '../../words/count-of.ts';
/** From how many findings on a reader is asked before they are loaded. */
export const askAbove = 5000;

/**
 * What is asked before many findings are loaded.
 *
 * @param average size of a finding, in bytes, judged by those that are shown
 */
export function askToLoad(count: number, average: number): string {
	const size = formatCount(Math.max(1, Math.round((count * average) / 1e6)));
	return `This loads the whole text of ${countOf(count, 'finding')}: about ${size} MB.`;
}

/** How far the loading has come. */
export function sayProgress(done: number, count: number): string {
	return `Loading: ${formatCount(done)} of ${countOf(count, 'finding')}.`;
}

/** What is said when some findings could not be loaded, and nothing is saved yet. */
export function sayLost(lost: number, count: number): string {
	return `${formatCount(lost)} of ${countOf(count, 'finding')} could not be loaded, so nothing is saved yet. Check your connection and try again${lost < count ? ', or save the others' : ''}.`;
}

/** What is said when a file was saved. */
export function saySaved(count: number, file: string): string {
	return `Saved ${countOf(count, 'finding')} as ${file}.`;
}
