import { stemWord } from './stem.ts';

/**
 * Words that stand in so many findings that looking for them tells nothing, and costs a reader as much as
 * a hundred others. Outside a phrase they are left out, and the reader is told. "Not" and "no" are none.
 */
const common = new Set(
	'a an and are as at be been by for from had has have in is it its of on or that the their they this to was were which with'
		.split(' ')
		.map(stemWord),
);

/** Whether a word is so common that a search leaves it out. */
export function isCommon(word: string): boolean {
	return common.has(stemWord(word));
}
