import { expect, it } from 'vitest';
import {
	countSpans,
	findingOf,
	findTogether,
	followSpans,
	gatherSpans,
	packSpan,
	placeOf,
	uniteSpans,
	widthOf,
	type Spans,
} from './spans.ts';

const spans = (...all: [finding: number, place: number, width?: number][]): Spans =>
	Float64Array.from(all, ([finding, place, width = 1]) =>
		packSpan({ finding, place, width }),
	).sort();

const read = (all: Spans) =>
	Array.from(all, (span) => [findingOf(span), placeOf(span), widthOf(span)]);

it('keeps what it packs, of a national library and a long table', () => {
	expect(read(spans([65_999, 20_000, 4]))).toEqual([[65_999, 20_000, 4]]);
});

it('unites lists in order, each span once', () => {
	expect(read(uniteSpans([spans([1, 5], [3, 0]), spans([0, 9], [1, 5])]))).toEqual([
		[0, 9, 1],
		[1, 5, 1],
		[3, 0, 1],
	]);
	expect(uniteSpans([])).toHaveLength(0);
});

it('finds what follows at once, behind spans of any width', () => {
	const first = spans([0, 1], [1, 4, 2], [7, 7], [9, 0]);
	const next = spans([0, 2], [1, 6], [7, 9], [9, 0], [9, 1]);
	expect(read(followSpans(first, next))).toEqual([
		[0, 1, 2],
		[1, 4, 3],
		[9, 0, 2],
	]);
});

it('gathers what is near in any order, and never one word for two', () => {
	const near =
		(within: number) =>
		(_: number, from: { place: number; width: number }, to: { place: number }) =>
			to.place - (from.place + from.width - 1) <= within;
	const one = spans([0, 5], [1, 2], [2, 3]);
	const other = spans([0, 3], [1, 9], [2, 3]);
	expect(read(gatherSpans([one, other], near(2)))).toEqual([[0, 3, 3]]);
	expect(read(gatherSpans([one, other], near(7)))).toEqual([
		[0, 3, 3],
		[1, 2, 8],
	]);
});

it('counts the spans of each finding, and says whether the first is an early one', () => {
	expect(countSpans(spans([2, 8], [2, 3], [5, 0]))).toEqual(
		new Map([
			[2, { count: 2, early: true }],
			[5, { count: 1, early: true }],
		]),
	);
});

it('tells in which findings all lists have something together', () => {
	const one = spans([0, 5], [1, 2], [2, 3], [3, 1]);
	const other = spans([0, 3], [1, 9], [2, 3]);
	expect([...findTogether([one, other], 2)]).toEqual([0, 2]);
	expect([...findTogether([one, other], 7)]).toEqual([0, 1, 2]);
});
