import { describe, expect, it } from 'vitest';
import { addTallies, readTally, TallyMaker } from './tally.ts';

const filler = Array.from({ length: 20 }, () => 'and');

function tally(word: string, ...findings: [places: string[], headings: string[]][]) {
	const maker = new TallyMaker([word, 'other']);
	for (const [places, headings] of findings) maker.add(places, headings);
	return readTally(maker.finish().get(word) ?? '');
}

describe('a tally', () => {
	it('tells how often each finding has a word, whether early, and whether under its heading', () => {
		const { counts, headed } = tally(
			'children',
			[['children', 'and', 'children'], []],
			[['and'], ['children']],
			[
				[...filler, 'children'],
				['children', 'care'],
			],
		);
		expect([...counts]).toEqual([
			[0, { count: 2, early: true }],
			[2, { count: 1, early: false }],
		]);
		expect([...headed]).toEqual([1, 2]);
	});

	it('keeps any count that a finding can have', () => {
		const { counts } = tally('children', [new Array<string>(9000).fill('children'), []]);
		expect(counts.get(0)?.count).toBe(9000);
	});

	it('adds the tallies of forms of one word', () => {
		const late = tally('children', [[...filler, 'children'], ['children']]);
		const early = tally('children', [['children', 'children'], []], [['children'], []]);
		const { counts, headed } = addTallies([late, early]);
		expect([...counts]).toEqual([
			[0, { count: 3, early: true }],
			[1, { count: 1, early: true }],
		]);
		expect([...headed]).toEqual([0]);
	});
});
