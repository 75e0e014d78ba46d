import { splitWords, type TextWord } from '../words/words.ts';

/** The words of a text in which names are looked for: as `splitWords` gives them, with "and" for each "&". */
export function splitNameWords(text: string): TextWord[] {
	const words = splitWords(text);
	const signs = Array.from(text.matchAll(/&/gu), ({ index }) => ({
		word: 'and',
		start: index,
		end: index + 1,
		position: NaN,
	}));
	if (signs.length === 0) return words;
	return [...words, ...signs]
		.sort((a, b) => a.start - b.start)
		.map((word, position) => ({ ...word, position }));
}
