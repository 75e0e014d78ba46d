import { nextInked } from './next-inked.ts';
import type { SourceLine } from '../read/source-document.ts';
import { bullets, dashes, doubtfulBullets, isSureBullet } from '../wording/bullets.ts';
import { cleanSpace, isSeen } from '../wording/plain-form.ts';

/** How the line of an item begins. */
export interface ItemMark {
	/** Width of the white space before the bullet, in characters. */
	indent: number;
	mark: string;
	/** What follows it; empty where it has a line of its own. */
	rest: string;
}

/** Reads the bullet at the start of a line; null where there is none. */
export type ReadMark = (line: SourceLine) => ItemMark | null;

/** A line parted into what indents it, its first character, and the rest. */
const start =
	/^(?<indent>[\s\p{Cc}\u00ad\u200b-\u200d\u2060\ufeff]*)(?<mark>[^\s\p{Cc}\u00ad\u200b-\u200d\u2060\ufeff](?!\p{M}))(?<rest>.*)$/su;

/** So many lines that begin with a doubtful mark make a list. */
const shortestList = 2;

/**
 * The reader of the bullets of a text. A mark that can be nothing else is one with white space after it or without, and on
 * a line of its own (`pdftotext` leaves the bullets of hanging lists so, letters of 2013). A dash or asterisk needs white
 * space. What may be a letter or a sign too ("o", "+", "§ 47"), and a dash against its word or alone, is one where
 * several lines of the text begin so.
 */
export function readMarks(lines: readonly SourceLine[]): ReadMark {
	const doubtful = new Map<string, number>();
	const alone = new Set<SourceLine>();
	for (const [index, line] of lines.entries()) {
		const { mark = '', rest = '' } = start.exec(line.text)?.groups ?? {};
		if (mark !== '' && cleanSpace(rest) === '' && leadsText(lines, index)) alone.add(line);
		const kind = doubtfulKind(mark, rest);
		if (kind !== null && kind !== noMark) doubtful.set(kind, (doubtful.get(kind) ?? 0) + 1);
	}
	return (line) => {
		const { indent = '', mark = '', rest = '' } = start.exec(line.text)?.groups ?? {};
		if (mark === '') return null;
		const text = cleanSpace(rest);
		const kind = doubtfulKind(mark, rest);
		const isMark =
			kind === null
				? (isSureBullet(mark) && !standsInWord.test(rest)) ||
					(bullets.includes(mark) && text !== '')
				: !standsInWord.test(rest) && (doubtful.get(kind) ?? 0) >= shortestList;
		const isPlaced = text === '' ? alone.has(line) : true;
		return isMark && isPlaced ? { indent: indentOf(indent), mark, rest: text } : null;
	};
}

/** What a bullet never stands against: "•!", "·47", "---". */
const standsInWord = /^[^\s\p{Cc}\p{L}'‘"“(]/u;

/** What begins a word or a note, however many lines begin so: "underdeveloped", "*Pseudonym". */
const noMark = 'none';

/** What a line shows of a mark that may be none: lines that show the same count together. Null where there is no doubt. */
function doubtfulKind(mark: string, rest: string): string | null {
	if (dashes.includes(mark)) {
		// "*Pseudonym" is a note, and "*Working Together*" is emphasised.
		if (cleanSpace(rest) === '') return `${mark} alone`;
		if (beginsWithSpace(rest)) return null;
		return mark === '*' ? noMark : `${mark} against a word`;
	}
	if (!doubtfulBullets.includes(mark)) return null;
	if (cleanSpace(rest) === '') return `${mark} alone`;
	// Below a sentence Word's o may stand before words in lower case; a letter of Wingdings needs a capital.
	const after = mark === 'o' || !/\p{L}/u.test(mark) ? anyWord : capitalised;
	return after.test(rest) ? mark : noMark;
}

const anyWord = /^[\s\p{Cc}]+['‘"“(]?\p{L}/u;
const capitalised = /^[\s\p{Cc}]+['‘"“(]?\p{Lu}/u;

/** Whether words without a bullet of their own follow a line. */
function leadsText(lines: readonly SourceLine[], index: number): boolean {
	const text = cleanSpace(nextInked(lines, index)?.text ?? '');
	return /\p{L}/u.test(text) && !isSureBullet([...text][0] ?? '') && !/^[-–—*]\s/u.test(text);
}

function beginsWithSpace(rest: string): boolean {
	return /^[\s\p{Cc}]/u.test(rest) || !isSeen(rest.charAt(0));
}

/** How far a line is indented, in characters. A form feed ends a page and indents nothing. */
export function indentOf(space: string): number {
	return space.replace(/[\f\r\n\u00ad\u200b-\u200d\u2060\ufeff]/gu, '').length;
}
