import {
	lineHeight,
	textWidth,
	type Bar,
	type PlacedBreak,
	type PlacedChart,
	type TextPlace,
} from './bar.ts';

const plotHeight = 150;

/** Width that a bar needs with its number over it and its label below. */
const narrowest = 36;

/** The least width of the whole at which names of frameworks can stand beside their lines. */
const leastWidth = 480;

/** Whether bars can stand side by side in a width: else they go one below the other. */
export function fitsColumns(bars: readonly Bar[], width: number): boolean {
	return width >= Math.max(leastWidth, bars.length * narrowest);
}

/**
 * Sets bars out side by side, as years go. What begins with a bar is named over the bars, beside an upright
 * line before the bar.
 */
export function placeColumns(bars: readonly Bar[], width: number): PlacedChart {
	const slot = width / bars.length;
	const { labels, lanes } = placeNames(bars, slot, width);
	const top = lanes * lineHeight + (lanes > 0 ? 4 : 0);
	const bottom = top + lineHeight + plotHeight;
	const height = bottom + 2 * lineHeight + 5;
	const highest = Math.max(1, ...bars.map(({ count }) => count));
	const placed = bars.map(({ count }, place) => {
		const middle = (place + 0.5) * slot;
		const tall = (count / highest) * plotHeight;
		const wide = Math.min(slot - 8, 64);
		return {
			target: { x: place * slot, y: top, width: slot, height: height - top },
			bar: { x: middle - wide / 2, y: bottom - tall, width: wide, height: tall },
			label: { x: middle, y: bottom + lineHeight, anchor: 'middle' as const },
			count: { x: middle, y: bottom - tall - 4, anchor: 'middle' as const },
			tick: { x: middle, y: bottom + 2 * lineHeight, anchor: 'middle' as const },
		};
	});
	const breaks = bars.flatMap(({ begun = [] }, place): PlacedBreak[] => {
		if (begun.length === 0) return [];
		const names = labels.filter((label) => label.place === place);
		const highest = Math.min(...names.map(({ y }) => y));
		const x = place * slot;
		return [
			{
				line: { x1: x, y1: highest - lineHeight + 4, x2: x, y2: height },
				labels: names.map(({ text, x: at, y, anchor }) => ({ text, x: at, y, anchor })),
			},
		];
	});
	return { width, height, bars: placed, breaks };
}

interface PlacedName extends TextPlace {
	text: string;
	/** Place of the bar before which its line stands. */
	place: number;
}

/**
 * Names from right to left, each in the lowest lane over all that it would meet: a name goes on to the
 * right, so it has to stand over the lines there.
 */
function placeNames(
	bars: readonly Bar[],
	slot: number,
	width: number,
): { labels: PlacedName[]; lanes: number } {
	const taken: { from: number; to: number; lane: number }[] = [];
	const found: (PlacedName & { lane: number })[] = [];
	for (const [place, { begun = [] }] of [...bars.entries()].reverse()) {
		for (const text of begun.toReversed()) {
			const x = place * slot;
			const reach = textWidth(`${text} →`) + 10;
			const back = x + reach > width;
			const [from, to] = back ? [x - reach, x] : [x, x + reach];
			const met = taken.filter((other) => other.from <= to && other.to >= from);
			const lane = 1 + Math.max(-1, ...met.map((other) => other.lane));
			taken.push({ from, to, lane });
			found.push({
				// What is named begins at the line and goes on to the right.
				text: back ? `${text} →` : text,
				place,
				lane,
				x: back ? x - 5 : x + 5,
				y: 0,
				anchor: back ? 'end' : 'start',
			});
		}
	}
	const lanes = 1 + Math.max(-1, ...found.map(({ lane }) => lane));
	const labels = found
		.map(({ lane, ...name }) => ({ ...name, y: (lanes - lane) * lineHeight - 4 }))
		.reverse();
	return { labels, lanes };
}
