/**
 * Characters that nobody sees: the soft hyphen of web pages and page layout programs, zero-width spaces and joiners,
 * and a byte order mark that was copied along.
 */
const unseen = '\u00ad\u200b-\u200d\u2060\ufeff';
const unseenRuns = new RegExp(`[${unseen}]+`, 'gu');
const seen = new RegExp(`[^${unseen}]`, 'u');

/** A character with the accents on it. */
const parts = /[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+/gsu;

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

/**
 * Says of a text where each stretch of its plain form ends in it, by the length of the stretch from the beginning, in
 * UTF-16 units. What nobody sees after a stretch counts as the next one's.
 */
export function mapPlain(text: string): (length: number) => number {
	if (!notPlain.test(text)) return (length) => length;
	const ends = [0];
	let end = 0;
	for (const part of text.match(parts) ?? []) {
		end += part.length;
		for (let left = plainForm(part).length; left > 0; left -= 1) ends.push(end);
	}
	return (length) => ends[length] ?? text.length;
}

/** Whether a run of characters has one that can be seen: a zero-width space between two blank lines is no word. */
export function isSeen(word: string): boolean {
	return seen.test(word);
}

/** What keeps a text from being as it shall be: most are. */
const untidy = new RegExp(`[^\\S ]| {2}|^ | $|[\\p{Cc}${unseen}]`, 'u');

/** White space single and none at the ends. Control characters are white space, and so is what stands there unseen. */
export function cleanSpace(text: string): string {
	if (!untidy.test(text)) return text;
	return text
		.split(/[\s\p{Cc}]+/u)
		.filter(isSeen)
		.join(' ');
}
