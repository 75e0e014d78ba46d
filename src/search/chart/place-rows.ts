import { formatCount } from '../../words/count-of.ts';
import {
	lineHeight,
	textSize,
	textWidth,
	type Bar,
	type Box,
	type PlacedBreak,
	type PlacedChart,
} from './bar.ts';

const rowHeight = 28;
const gap = 8;

/** Room for a mark before a label: the shape of a grade, or that it is chosen. */
const markWidth = 34;

/**
 * Sets bars out one below the other, each with its label before it and its number after it. It fits any
 * width. What begins with a bar stands over it, below a line from side to side.
 */
export function placeRows(bars: readonly Bar[], width: number): PlacedChart {
	const highest = Math.max(1, ...bars.map(({ count }) => count));
	const labels = Math.max(0, ...bars.map(({ label }) => textWidth(label))) + markWidth;
	const numbers = textWidth(formatCount(highest)) + 2 * gap;
	const room = Math.max(0, width - labels - gap - numbers);
	const breaks: PlacedBreak[] = [];
	let top = 0;
	const placed = bars.map(({ count, begun = [] }) => {
		if (begun.length > 0) {
			const y = top + gap / 2;
			breaks.push({
				line: { x1: 0, y1: y, x2: width, y2: y },
				labels: begun.map((text, line) => ({
					text,
					x: 0,
					y: y + (line + 1) * lineHeight,
					anchor: 'start' as const,
				})),
			});
			top += gap + begun.length * lineHeight;
		}
		const target: Box = { x: 0, y: top, width, height: rowHeight };
		top += rowHeight;
		const baseline = target.y + rowHeight / 2 + textSize / 3;
		const length = (count / highest) * room;
		return {
			target,
			bar: { x: labels + gap, y: target.y + 5, width: length, height: rowHeight - 10 },
			label: { x: labels, y: baseline, anchor: 'end' as const },
			count: { x: labels + 2 * gap + length, y: baseline, anchor: 'start' as const },
			tick: { x: 4, y: baseline, anchor: 'start' as const },
		};
	});
	return { width, height: top, bars: placed, breaks };
}
