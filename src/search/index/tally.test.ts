import { describe, expect, it } from 'vitest';
import { addTallies, countIn, countTally, readTally, TallyMaker, tell } from './tally.ts';

const filler = Array.from({ length: 20 }, () => 'and');

function tally(word: string, ...findings: [places: string[], headings: string[]][]) {
	const maker = new TallyMaker([word, 'other']);
	for (const [places, headings] of findings) maker.add(places, headings);
	return readTally(maker.finish().get(word) ?? '');
}

describe('a tally', () => {
	it('tells how often each finding has a word, whether early, and whether under its heading', () => {
		const told = tally(
			'children',
			[['children', 'and', 'children'], []],
			[['and'], ['children']],
			[
				[...filler, 'children'],
				['children', 'care'],
			],
		);
		expect([...told]).toEqual([tell(2, true, false), tell(0, false, true), tell(1, false, true)]);
	});

	it('counts the findings that have the word, not those that have but a heading of it', () => {
		const told = Uint32Array.of(
			tell(0, false, true),
			tell(2, true, false),
			0,
			tell(1, false, true),
		);
		expect(countTally(told)).toEqual({
			findings: Uint32Array.of(1, 3),
			told: Uint32Array.of(tell(2, true, false), tell(1, false, true)),
		});
	});

	it('keeps any count that a finding can have', () => {
		const [told = 0] = tally('children', [new Array<string>(9000).fill('children'), []]);
		expect(countIn(told)).toBe(9000);
	});

	it('adds the tallies of forms of one word', () => {
		const late = tally('children', [[...filler, 'children'], ['children']], [['and'], []]);
		const early = tally('children', [['children', 'children'], []], [['children'], []]);
		expect([...addTallies([late, early])]).toEqual([tell(3, true, true), tell(1, true, false)]);
		expect([...late]).toEqual([tell(1, false, true), 0]);
	});
});
