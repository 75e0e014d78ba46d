import type { SourceLine } from '../read/source-document.ts';
import { cleanSpace } from '../wording/plain-form.ts';
import type { Wrap } from './find-wrap.ts';
import { indentOf, type ReadMark } from './item-marks.ts';

/** The same margin for each list of a wrapped text by itself: items with nothing but their own lines between them. */
export function findListMargins(
	lines: readonly SourceLine[],
	wrap: Wrap,
	readMark: ReadMark,
	pageOf: ReadonlyMap<number, number>,
): Map<SourceLine, number> {
	const margins = new Map<SourceLine, number>();
	let list: SourceLine[] = [];
	let last: SourceLine | undefined;
	const close = () => {
		const margin = findMargin(list, readMark);
		const [first] = list;
		const usual = first && readMark(first)?.mark;
		for (const items of Map.groupBy(list, ({ number }) => pageOf.get(number)).values()) {
			// A page may stand farther right than the one before (`pdftotext -layout`): its bullets tell whether they are the same.
			const own = findMargin(items, readMark);
			const isSame = items.some((item) => {
				const mark = readMark(item);
				return mark?.indent === own && mark.mark === usual;
			});
			for (const item of items) margins.set(item, isSame ? own : margin);
		}
		list = [];
	};
	for (const line of lines) {
		if (cleanSpace(line.text) === '') continue;
		if (readMark(line)) list.push(line);
		else if (!last || !(wrap.isFull(last, line) || isIndented(line))) close();
		last = line;
	}
	close();
	return margins;
}

/** Whether a line that is no item stands in the column of an item's text. */
function isIndented({ text }: SourceLine): boolean {
	return indentOf(/^[\s\p{Cc}]*/u.exec(text)?.[0] ?? '') > 1;
}

/** Width of the white space before the bullets of the first level: an extraction may indent them all. */
export function findMargin(lines: readonly SourceLine[], readMark: ReadMark): number {
	return lines.reduce(
		(least, line) => Math.min(least, readMark(line)?.indent ?? least),
		Number.MAX_SAFE_INTEGER,
	);
}
