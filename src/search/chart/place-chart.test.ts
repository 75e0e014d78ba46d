import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHeight, textWidth, type Bar, type PlacedChart } from './bar.ts';
import { describeChart } from './describe-chart.ts';
import { fitsColumns, placeColumns } from './place-columns.ts';
import { placeRows } from './place-rows.ts';

function bar(label: string, count: number, begun: string[] = []): Bar {
	return { value: label, label, count, chosen: false, begun };
}

const names = ['Single inspection', 'Safeguarding and looked after children', 'Area SEND'];
const anyBars = array(
	record({ count: integer({ min: 0, max: 40_000 }), begun: array(constantFrom(...names)) }),
	{ minLength: 1, maxLength: 18 },
).map((bars) =>
	bars.map(({ count, begun }, place) => bar(String(2009 + place), count, [...new Set(begun)])),
);

/** Where the text of each label of a break stands. */
function spans({ breaks }: PlacedChart) {
	return breaks.flatMap(({ labels }) =>
		labels.map(({ text, x, y, anchor }) => {
			const from = anchor === 'end' ? x - textWidth(text) : x;
			return { from, to: from + textWidth(text), y };
		}),
	);
}

describe('placeRows', () => {
	it('draws bars as long as their numbers, from one line on', () => {
		const { bars } = placeRows([bar('2010', 50), bar('2011', 100), bar('2012', 0)], 320);
		const [half, whole, none] = bars.map((placed) => placed.bar);
		expect(half?.width).toBeCloseTo((whole?.width ?? 0) / 2);
		expect(none?.width).toBe(0);
		expect(half?.x).toBe(whole?.x);
	});

	it('fits 288 pixels, with room to press each bar', () => {
		assert(
			property(anyBars, (bars) => {
				const chart = placeRows(bars, 288);
				chart.bars.forEach(({ target, count, label }, place) => {
					const number = textWidth((bars[place]?.count ?? 0).toLocaleString('en-GB'));
					expect(count.x + number).toBeLessThanOrEqual(288);
					expect(label.x - textWidth(bars[place]?.label ?? '')).toBeGreaterThanOrEqual(0);
					expect(target.height).toBeGreaterThanOrEqual(24);
				});
				for (const { from, to, y } of spans(chart)) {
					expect(from).toBeGreaterThanOrEqual(0);
					expect(to).toBeLessThanOrEqual(288);
					expect(y).toBeLessThan(chart.height);
				}
			}),
		);
	});

	it('puts what begins with a bar between it and the one before', () => {
		const { bars, breaks } = placeRows([bar('2010', 1), bar('2011', 1, ['A', 'B'])], 320);
		const [before, after] = bars.map(({ target }) => target);
		const [line] = breaks;
		expect(line?.line.y1).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0));
		expect(line?.labels.map(({ text }) => text)).toEqual(['A', 'B']);
		for (const { y } of line?.labels ?? []) expect(y).toBeLessThanOrEqual(after?.y ?? 0);
	});
});

describe('placeColumns', () => {
	it('stands a line before the bar with which something begins', () => {
		const { bars, breaks } = placeColumns([bar('2010', 1), bar('2011', 4, ['A'])], 500);
		expect(breaks.map(({ line }) => line.x1)).toEqual([bars[1]?.target.x]);
		expect(bars[0]?.bar.height).toBeCloseTo((bars[1]?.bar.height ?? 0) / 4);
	});

	it('lets no name meet another, the edge, or the number over a bar', () => {
		assert(
			property(anyBars, (bars) => {
				const chart = placeColumns(bars, 700);
				const placed = spans(chart);
				placed.forEach((one, place) => {
					expect(one.from).toBeGreaterThanOrEqual(0);
					expect(one.to).toBeLessThanOrEqual(700);
					expect(one.y).toBeGreaterThan(0);
					for (const { count } of chart.bars) expect(one.y).toBeLessThan(count.y);
					for (const other of placed.slice(place + 1))
						expect(one.y !== other.y || one.to <= other.from || other.to <= one.from).toBe(true);
				});
				for (const { count } of chart.bars) expect(count.y).toBeGreaterThanOrEqual(lineHeight - 5);
			}),
		);
	});

	it('is for widths in which numbers have room', () => {
		const bars = Array.from({ length: 17 }, (_, year) => bar(String(2009 + year), 1));
		expect(fitsColumns(bars, 800)).toBe(true);
		expect(fitsColumns(bars, 500)).toBe(false);
		expect(fitsColumns(bars.slice(0, 3), 400)).toBe(false);
	});
});

describe('describeChart', () => {
	it('says from where to where, which is the longest, and what begins where', () => {
		expect(describeChart([bar('2010', 1), bar('2011', 1200, ['A', 'B'])], 'year')).toBe(
			'A bar for each year from 2010 to 2011. The longest is that of 2011: 1,200 findings. A line before 2011: there begin A and B.',
		);
	});

	it('says that nothing matches', () => {
		expect(describeChart([bar('2010', 0)], 'year')).toContain('No finding matches.');
		expect(describeChart([], 'year')).toBe('');
	});
});
