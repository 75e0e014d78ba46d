import type { SourceLine } from '../read/source-document.ts';
import { isWhole } from './join-blocks.ts';
import { findSpacing, type Spacing } from './find-spacing.ts';
import { findNarrowColumns } from './narrow-columns.ts';
import { findMeasure, goesOn, upperWidth, type LineMeasure } from './line-measure.ts';

/** How the lines of a text were broken to fit a page. */
export interface Wrap extends Spacing {
	/**
	 * Whether a line is full: the first word of the next one would not have fitted on it. A full line never ends a
	 * paragraph by itself.
	 */
	isFull: (line: SourceLine, next: SourceLine | undefined) => boolean;
	/** The same for a line of an item, whose column is narrower. */
	isFullInItem: Wrap['isFull'];
	/** Whether the first word of the next line surely would have fitted on a line: finer than `isFull`. */
	hasRoom(line: SourceLine, next: SourceLine): boolean;
	/** Whether a line of a paragraph that breaks off is full but for a long word, or one that was measured too narrow. */
	isNearlyFull: Wrap['isFull'];
	/** Whether a line is more than half as wide as the page: no short heading. */
	isLong(line: SourceLine): boolean;
}

/** Lines this much narrower than the widest, as a share, may still be as wide as the page let them be. */
const longShare = 0.75;

/** Fewer lines that go on than this show nothing. */
const minimumLines = 2;

/** No page of text is narrower, as `textWidth` measures: some forty letters. */
const narrowestPage = 20_000;

/** Of the long lines of a wrapped text at least this share break off within a sentence; one in ten where each line is a paragraph. */
const brokenShare = 0.4;

/** The widest line is this much wider than one that goes on at most, as a share: the widths are not exact. */
const slack = 0.02;

/**
 * How a text is wrapped, told by its own lines: where most long lines break off within a sentence and the next line
 * goes on, lines are not paragraphs. Null where each line is a paragraph of its own.
 *
 * @param itemText what follows the bullet of a line; null where it has none
 */
export function findWrap(
	lines: readonly SourceLine[],
	itemText: (line: SourceLine) => string | null = () => null,
): Wrap | null {
	const goingOn = lines.filter((line, index) => goesOn(line.text, lines[index + 1]?.text ?? ''));
	if (goingOn.length < minimumLines) return null;
	const measure = findMeasure(lines, itemText);
	const { widthOf, widthWith, column, ofLetters } = measure;
	const edge = upperWidth(goingOn.map(({ text }) => widthOf(text)));
	if (edge < narrowestPage) return null;
	const long = lines.filter(({ text }) => widthOf(text) >= edge * longShare);
	const broken = long.filter(({ text }) => !isWhole(text.trim()));
	if (broken.length < long.length * brokenShare) return null;
	const boxed = findNarrowColumns(lines, measure, Math.max(edge, column ?? 0));
	const fills =
		(usual: number, short: number) => (line: SourceLine, next: SourceLine | undefined) => {
			const width = boxed.get(line) ?? usual;
			const isTwo =
				widthOf(line.text) >
				(column !== null && ofLetters ? Math.max(column, edge) * (1 + slack) : edge * tooWide);
			const last = isTwo
				? lastPart(line.text, Math.min(column ?? edge, width), measure)
				: line.text;
			return (
				widthOf(last) <= edge * tooWide && widthWith(last, next?.text ?? '') > width * (1 - short)
			);
		};
	const isFull = fills(edge, slack);
	const inItems = goingOn.flatMap((line) => {
		const text = itemText(line);
		return text === null ? [] : [widthOf(text)];
	});
	const isLong = (line: SourceLine) => widthOf(line.text) > edge / 2;
	const itemEdge = inItems.length < fewestItems ? edge : Math.min(upperWidth(inItems), edge);
	return {
		isFull,
		isFullInItem: fills(itemEdge, slack),
		hasRoom: (line, next) => {
			const width = boxed.get(line) ?? column;
			return column !== null && width !== null && widthWith(line.text, next.text) <= width;
		},
		isNearlyFull: (line, next) =>
			widthWith(line.text, next?.text ?? '') > (boxed.get(line) ?? edge) * (1 - ragged),
		...findSpacing(lines, { isFull, isLong }),
		isLong,
	};
}

/** With fewer items that go on, the width of their column is not known. */
const fewestItems = 5;

/** A line that breaks off is at most this much narrower than its column, as a share. */
const ragged = 0.1;

/** A line this much wider than the page, as a share, was not broken to fit it. */
const tooWide = 1.25;

/**
 * What a printed line ended with, where an extraction made one line of two that a hyphen parted ("careexperienced",
 * `pdftotext` without options): what follows the middle of the word at which the first was full.
 */
function lastPart(line: string, column: number, { widthOf, space }: LineMeasure): string {
	if (widthOf(line) > column * 2) return line;
	let width = 0;
	const words = line.trim().split(/\s+/u);
	for (const [index, word] of words.entries()) {
		const own = widthOf(word);
		if (width + own > column)
			return [word.slice(Math.ceil(word.length / 2)), ...words.slice(index + 1)].join(' ');
		width += own + space;
	}
	return line;
}
