/** What stands between a word and the one before it: nothing that parts them, a comma or a bracket, or the end of a sentence. */
export type Parting = 'none' | 'comma' | 'end';

/** A word of a text, as themes are compared with it. */
export interface ThemeWord {
	/** Lower case, without the ending of a possessive: "child" for "Child’s". */
	key: string;
	/** The word in capitals where it is written so, a plural's s left out: "IRO" for "IROs". */
	capitals: string | undefined;
	/** UTF-16 offset of its first character. */
	start: number;
	/** Offset after its last character. */
	end: number;
	/** What parts it from the word before. */
	parting: Parting;
}

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Splits a text into words. A hyphen parts two words as a space does. */
export function splitThemeWords(text: string): ThemeWord[] {
	const words: ThemeWord[] = [];
	let last = 0;
	for (const { 0: written, index: start } of text.matchAll(word)) {
		const end = start + written.length;
		const bare = isPossessive(written) ? written.slice(0, -2) : written;
		words.push({
			key: bare.toLowerCase(),
			capitals: findCapitals(bare),
			start,
			end,
			parting: partingOf(text, last, start),
		});
		last = end;
	}
	return words;
}

function isPossessive(written: string): boolean {
	return (
		written.length > 2 && written.endsWith('s') && "'’".includes(written.charAt(written.length - 2))
	);
}

function findCapitals(word: string): string | undefined {
	const second = word.charAt(1);
	// Nearly every word is written small from its second letter on.
	if (second === '' || second === second.toLowerCase()) return undefined;
	return /^\p{Lu}{2,}(?=s?$)/u.exec(word)?.[0];
}

function partingOf(text: string, from: number, to: number): Parting {
	if (to - from === 1 && text.charAt(from) === ' ') return 'none';
	let parting: Parting = 'none';
	for (let at = from; at < to; at += 1) {
		const sign = text.charAt(at);
		if ('.!?;:\n•'.includes(sign)) return 'end';
		if (',()[]–—'.includes(sign)) parting = 'comma';
	}
	return parting;
}
