import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addScores,
	complement,
	hitsOf,
	intersect,
	keep,
	scoreOf,
	unite,
	type Hits,
} from './hits.ts';

/** Findings with their scores, as maps tell them. */
type Scores = ReadonlyMap<number, number>;

const toHits = (scores: Scores): Hits => {
	const inOrder = [...scores].sort(([a], [b]) => a - b);
	return {
		findings: Uint32Array.from(inOrder, ([finding]) => finding),
		scores: Float64Array.from(inOrder, ([, score]) => score),
	};
};

const some = fc
	.uniqueArray(fc.tuple(fc.nat(20), fc.integer({ min: 0, max: 9 })), { selector: ([one]) => one })
	.map((all): Scores => new Map(all));

const sets = fc.array(some, { minLength: 1, maxLength: 4 });

describe('hits', () => {
	it('unite and intersect as sets, and add scores', () => {
		fc.assert(
			fc.property(sets, (all) => {
				const sums = new Map<number, number>();
				for (const one of all)
					for (const [finding, score] of one) sums.set(finding, (sums.get(finding) ?? 0) + score);
				expect(unite(all.map(toHits))).toEqual(toHits(sums));
				const shared = [...sums].filter(([finding]) => all.every((one) => one.has(finding)));
				expect(intersect(all.map(toHits))).toEqual(toHits(new Map(shared)));
			}),
		);
	});

	it('get more for some findings, and no findings more', () => {
		fc.assert(
			fc.property(some, some, (one, more) => {
				const added = Array.from(one, ([finding, score]): [number, number] => [
					finding,
					score + (more.get(finding) ?? 0),
				]);
				expect(addScores(toHits(one), toHits(more))).toEqual(toHits(new Map(added)));
			}),
		);
	});

	it('have all others as their complement, without a score', () => {
		expect(complement(toHits(new Map([[1, 5]])), 3)).toEqual(hitsOf([0, 2]));
		expect(complement(hitsOf([]), 2)).toEqual(hitsOf([0, 1]));
	});

	it('keep their scores where some are left out', () => {
		const left = keep(
			toHits(
				new Map([
					[1, 5],
					[2, 6],
					[4, 7],
				]),
			),
			(finding) => finding > 1,
		);
		expect(left).toEqual(
			toHits(
				new Map([
					[2, 6],
					[4, 7],
				]),
			),
		);
		expect(scoreOf(left, 4)).toBe(7);
		expect(scoreOf(left, 1)).toBeUndefined();
	});

	it('are none where no set is given', () => {
		expect(intersect([])).toEqual(hitsOf([]));
		expect(unite([])).toEqual(hitsOf([]));
	});
});
