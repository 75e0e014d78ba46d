import type { PrintedLine } from './printed-line.ts';

/** Smaller type that stands this far above text drawn before it, in points, is out of order: no column is as tall. */
const leap = 150;

/**
 * Puts a letterhead that a page draws last before the text of its page, so that a paragraph that goes on
 * overleaf is not parted by it: letters of 2018 to 2025 have it in a floating table. Every other line keeps
 * its place.
 */
export function orderLines(lines: readonly PrintedLine[], bodySize: number): PrintedLine[] {
	const pages = new Map<number, PrintedLine[]>();
	for (const line of lines) {
		const page = pages.get(line.layout.page);
		if (page) page.push(line);
		else pages.set(line.layout.page, [line]);
	}
	return [...pages.values()].flatMap((page) => orderPage(page, bodySize));
}

function orderPage(page: readonly PrintedLine[], bodySize: number): PrintedLine[] {
	const floats: PrintedLine[] = [];
	const rest: PrintedLine[] = [];
	let lowest = Number.POSITIVE_INFINITY;
	for (const line of page) {
		const { size, y } = line.layout;
		if (size < bodySize - 1 && y > lowest + leap) floats.push(line);
		else {
			rest.push(line);
			if (size >= bodySize - 1) lowest = Math.min(lowest, y);
		}
	}
	return [...floats, ...rest];
}
