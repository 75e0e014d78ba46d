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
			for (const [index, item] of items.entries()) {
				const first = isSame ? own : margin;
				const hangs = standsFartherIn(item, items.slice(0, index), first, readMark);
				margins.set(item, hangs ? first : (readMark(item)?.indent ?? first));
			}
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

/**
 * Whether the text of an item stands farther right than that of the last item of the first level above it. One whose bullet
 * alone does is of the first level too (letter of 9 May 2018 as `pdftotext -layout` sets a page of it).
 */
function standsFartherIn(
	item: SourceLine,
	above: readonly SourceLine[],
	margin: number,
	readMark: ReadMark,
): boolean {
	const parent = above.findLast((line) => readMark(line)?.indent === margin);
	const [own, other] = [item, parent].map((line) => line && readMark(line));
	if (!parent || !own?.rest || !other?.rest || own.mark !== other.mark) return true;
	return textColumn(item, own.rest) > textColumn(parent, other.rest);
}

/** Where the text of an item begins, in characters. */
function textColumn({ text }: SourceLine, rest: string): number {
	return text.replace('\f', '').indexOf(rest.split(/\s/u, 1)[0] ?? '');
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
