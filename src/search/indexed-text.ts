import { joinPattern } from './normalise.ts';

/**
 * Stands at the head of a word that the text joins to the word before it: the index reads "self" and
 * "-harm", a reader "self-harm". Pagefind drops it, like every sign that is no letter or digit.
 */
export const joinMark = '\u2060';

/** Stands at the head of a word that begins a line. Pagefind would turn the line break into a space. */
export const lineMark = '\u2063';

/**
 * A finding's text as the index is given it: the words apart at the places at which
 * `normaliseForSearch` parts them, and nothing lost. `decodeIndexedText` gives the text back.
 */
export function encodeIndexedText(text: string): string {
	return text
		.replace(/[\u200b\u2060\u2063\ufeff]/gu, '')
		.trim()
		.replace(joinPattern, (sign) => ` ${joinMark}${sign}`)
		.replace(/\s*\n\s*/gu, ` ${lineMark}`)
		.replace(/\s+/gu, ' ');
}

/** The text that a reader reads, from what the index holds. */
export function decodeIndexedText(indexed: string): string {
	return indexed.replaceAll(` ${joinMark}`, '').replaceAll(` ${lineMark}`, '\n');
}
