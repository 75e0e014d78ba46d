/**
 * Characters that nobody sees: the soft hyphen of web pages and page layout programs, zero-width spaces and joiners,
 * and a byte order mark that was copied along.
 */
const unseen = '\u00ad\u200b-\u200d\u2060\ufeff';
const unseenRuns = new RegExp(`[${unseen}]+`, 'gu');
const seen = new RegExp(`[^${unseen}]`, 'u');

/** Most text is plain, and looking for what is not is quick. */
const notPlain = new RegExp(`[${unseen}\u0300-\u036f\ufb00-\ufb06]`, 'u');

/**
 * A text as it is recognised by: without what nobody sees, letters that type joins ("ﬁ") apart, and an accent and its
 * letter as one character. The words themselves are kept as received.
 */
export function plainForm(text: string): string {
	if (!notPlain.test(text)) return text;
	return text
		.replace(unseenRuns, '')
		.replace(/[\ufb00-\ufb06]/gu, (joined) => joined.normalize('NFKC'))
		.normalize('NFC');
}

/** Whether a run of characters has one that can be seen: a zero-width space between two blank lines is no word. */
export function isSeen(word: string): boolean {
	return seen.test(word);
}

/** White space single and none at the ends. Control characters are white space, and so is what stands there unseen. */
export function cleanSpace(text: string): string {
	return text
		.split(/[\s\p{Cc}]+/u)
		.filter(isSeen)
		.join(' ');
}
