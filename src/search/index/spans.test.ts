import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tell } from './tally.ts';
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

it('counts the spans of each finding, and says whether the first is an early one and whether it stands under such a heading', () => {
	expect(countSpans(spans([2, 80], [2, 3], [5, 70], [9, 0]), new Set([5, 7]))).toEqual({
		findings: Uint32Array.of(2, 5, 9),
		told: Uint32Array.of(tell(2, true, false), tell(1, false, true), tell(1, true, false)),
	});
});

it('tells in which findings all lists have something together', () => {
	const one = spans([0, 5], [1, 2], [2, 3], [3, 1]);
	const other = spans([0, 3], [1, 9], [2, 3]);
	expect([...findTogether([one, other], 2)]).toEqual([0, 2]);
	expect([...findTogether([one, other], 7)]).toEqual([0, 1, 2]);
});

it('finds in any lists what a comparison of each span with each would', () => {
	const list = fc
		.uniqueArray(fc.tuple(fc.nat(4), fc.nat(12), fc.integer({ min: 1, max: 2 })), {
			selector: ([finding, place, width]) => `${finding} ${place} ${width}`,
		})
		.map((all) => spans(...all));
	fc.assert(
		fc.property(fc.array(list, { minLength: 2, maxLength: 4 }), fc.nat(4), (lists, most) => {
			const all = lists.flatMap((one) => [...one]);
			expect([...uniteSpans(lists)]).toEqual([...new Set(all)].sort((a, b) => a - b));

			const [first = spans(), next = spans()] = lists;
			const followed = read(first).flatMap(([finding = 0, place = 0, width = 0]) =>
				read(next)
					.filter(([other, at]) => other === finding && at === place + width)
					.map(([, , more = 0]) => packSpan({ finding, place, width: width + more })),
			);
			expect([...followSpans(first, next)]).toEqual(followed.sort((a, b) => a - b));

			const placesIn = (finding: number) =>
				lists.map((one) => read(one).flatMap(([of, place = 0]) => (of === finding ? [place] : [])));
			const together = [0, 1, 2, 3, 4].filter((finding) => {
				const ofLists = placesIn(finding);
				const fewest = Math.min(...ofLists.map(({ length }) => length));
				const shortest = ofLists.find(({ length }) => length === fewest) ?? [];
				return shortest.some((place) =>
					ofLists.every((places) => places.some((at) => Math.abs(at - place) <= most)),
				);
			});
			expect([...findTogether(lists, most)]).toEqual(together);
		}),
	);
});
