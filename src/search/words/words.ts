import { spellAlike } from './spelling.ts';

/** One word of a text, with its place. */
export interface TextWord {
	/** In the form in which it is compared: lower case, without accents, its apostrophe straight, of several spellings one. */
	word: string;
	/** UTF-16 offset of its first character. */
	start: number;
	/** Offset after its last character. */
	end: number;
	/** 0-based place among the words of the text; a line break leaves one place empty. */
	position: number;
}

const wordPattern =
	/\n|[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*(?:['\u2018\u2019\u02bc][\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*)*/gu;

/** What a possessive ends in. It is a word of its own, so that "children" also stands in "children's". */
export const possessive = "'s";

/**
 * The words of a text. A query and a finding are split alike, so that signs between words count for
 * nothing: "self-harm" is two words, as is "self harm", and either apostrophe makes "children's".
 *
 * Words of two lines do not stand side by side: the end of one list item and the start of the next are
 * no phrase.
 */
export function splitWords(text: string): TextWord[] {
	const words: TextWord[] = [];
	let position = 0;
	for (const { 0: written, index } of text.matchAll(wordPattern)) {
		const end = index + written.length;
		const folded = written === '\n' ? '' : foldWord(written);
		if (folded.length > possessive.length && folded.endsWith(possessive)) {
			const word = folded.slice(0, -possessive.length);
			words.push(
				{ word, start: index, end: end - possessive.length, position },
				{ word: possessive, start: end - possessive.length, end, position: position + 1 },
			);
			position += 2;
			continue;
		}
		if (folded !== '') words.push({ word: folded, start: index, end, position });
		position += 1;
	}
	return words;
}

function foldWord(written: string): string {
	// One form of the apostrophe is a letter: a word may begin with it, and be nothing else.
	const folded = written
		.toLowerCase()
		.replace(/[\u2018\u2019\u02bc]/gu, "'")
		.replace(/^'+|(?<!')'+$/gu, '');
	return spellAlike(foldSigns(folded));
}

function foldSigns(folded: string): string {
	// Only what is not plain ASCII has accents or ligatures to take apart.
	return /^[\u0000-\u007f]*$/u.test(folded)
		? folded
		: folded
				.normalize('NFKD')
				.toLowerCase()
				.replace(/\u02bc/gu, "'")
				.replace(/[^\p{L}\p{Nd}']/gu, '')
				.replace(/^'+|(?<!')'+$/gu, '');
}
