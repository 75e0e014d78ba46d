import type { SourceLine } from '../read/source-document.ts';
import { goesOn, type LineMeasure } from './line-measure.ts';

/** A line that is broken although so much of the column was left, as a share, stands in a narrower one: items are wider. */
const leftShare = 0.97;

/** No line of a box is wider, as a share of the column. */
const widestShare = 0.95;

/** Fewer lines show no column. */
const fewestLines = 3;

/**
 * How wide the lines of boxes are, by line: case studies are set narrower than the text around them (letters of joint
 * inspections). A box is told by lines one after the other that are broken although the next word would have fitted.
 *
 * @param edge how wide the lines of the text are
 */
export function findNarrowColumns(
	lines: readonly SourceLine[],
	{ widthOf, widthWith }: LineMeasure,
	edge: number,
): Map<SourceLine, number> {
	const found = new Map<SourceLine, number>();
	let open: { index: number; width: number; isNarrow: boolean }[] = [];
	const close = () => {
		const first = open.findIndex(({ isNarrow }) => isNarrow);
		const last = open.findLastIndex(({ isNarrow }) => isNarrow);
		const box = first < 0 ? [] : open.slice(first, last + 1);
		open = [];
		if (box.filter(({ isNarrow }) => isNarrow).length < fewestLines) return;
		const width = Math.max(...box.map((line) => line.width));
		const end = box.at(-1)?.index ?? 0;
		for (const line of lines.slice(box[0]?.index, end + 2)) found.set(line, width);
	};
	for (const [index, { text }] of lines.entries()) {
		const next = lines[index + 1]?.text ?? '';
		if (!/^\s*\p{Ll}/u.test(next) || !goesOn(text, next)) continue;
		const width = widthOf(text);
		if (width > edge * widestShare) close();
		else open.push({ index, width, isNarrow: widthWith(text, next) <= edge * leftShare });
	}
	close();
	return found;
}
