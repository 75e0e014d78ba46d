import type { SourceLine } from '../read/source-document.ts';
import { findColumnWidth, type FullLine } from './column-width.ts';
import { isWhole, leadsOn } from './join-blocks.ts';
import { textWidth } from './text-width.ts';

/** How the lines of a text are measured, in thousandths of the size of its type. */
export interface LineMeasure {
	/** How wide a text is; white space at its ends does not count. */
	widthOf: (text: string) => number;
	/** Whether it is by the widths of letters, as pages are broken; else by their number, as programs wrap a text. */
	ofLetters: boolean;
	/** Of the space between two words. */
	space: number;
	/** How wide a line would be with the first word of the next one, which may break at a hyphen or dash. */
	widthWith: (line: string, next: string) => number;
	/** How wide the column of the paragraphs is at least; null where their lines do not show it. */
	column: number | null;
}

/** What a character counts as where all are of one width. */
const character = 500;

/**
 * The measure by which the lines of a text are full: that of letters, unless their lines do not agree by it and do by
 * the number of characters.
 *
 * @param itemText what follows the bullet of a line; null where it has none
 */
export function findMeasure(
	lines: readonly SourceLine[],
	itemText: (line: SourceLine) => string | null,
): LineMeasure {
	const byLetters = measureLines(lines, itemText, textWidth, 313);
	if (byLetters.column !== null) return { ...byLetters, ofLetters: true };
	const count = (text: string) => [...text.trim()].length * character;
	const byCount = measureLines(lines, itemText, count, character);
	return byCount.column === null
		? { ...byLetters, ofLetters: true }
		: { ...byCount, ofLetters: false };
}

function measureLines(
	lines: readonly SourceLine[],
	itemText: (line: SourceLine) => string | null,
	widthOf: LineMeasure['widthOf'],
	space: number,
): Omit<LineMeasure, 'ofLetters'> {
	const widthWith = (line: string, next: string) =>
		widthOf(line) + space + widthOf(firstWord(next));
	return {
		widthOf,
		space,
		widthWith,
		column: findColumn(lines, itemText, { widthOf, widthWith }),
	};
}

function firstWord(text: string): string {
	return /^(?:[^\s–—-]+[–—-]?|\S+)/u.exec(text.trim())?.[0] ?? '';
}

/** How wide the column of the paragraphs is, by their lines; those of items stand farther in. */
function findColumn(
	lines: readonly SourceLine[],
	itemText: (line: SourceLine) => string | null,
	{ widthOf, widthWith }: Pick<LineMeasure, 'widthOf' | 'widthWith'>,
): number | null {
	const full: FullLine[] = [];
	let isItem = false;
	for (const [index, line] of lines.entries()) {
		const { text } = line;
		const next = lines[index + 1]?.text ?? '';
		const isBroken = /^\s*\p{Ll}/u.test(next);
		isItem = itemText(line) !== null || (isItem && text.trim() !== '');
		if (!isItem && isBroken && goesOn(text, next))
			full.push({ width: widthOf(text), widthWithNext: widthWith(text, next) });
		if (!isBroken && isWhole(text.trim())) isItem = false;
	}
	return findColumnWidth(full);
}

/**
 * Whether a line surely goes on with the next one: it stops within a sentence, and the next begins in lower case or the
 * line ends with a word that leads on.
 */
export function goesOn(line: string, next: string): boolean {
	if (line.trim() === '' || isWhole(line.trim()) || next.trim() === '') return false;
	return /^\s*\p{Ll}/u.test(next) || leadsOn.test(line.trim());
}
