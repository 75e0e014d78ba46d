import { describe, expect, it } from 'vitest';
import { FacetValues } from '../index/facet-values.ts';
import { openSmallIndex } from '../fixtures/memory-index.ts';
import { hitsOf } from './hits.ts';
import { keepChosen, narrow, type Choices } from './narrow.ts';

const findings = [
	{ text: 'a', kind: ['strength'], report: 'wirral/2010-08-18' },
	{ text: 'b', kind: ['strength', 'theme'], report: 'wirral/2012-08-18' },
	{ text: 'c', kind: ['weakness'], report: 'wirral/2012-08-19' },
	{ text: 'd', report: 'wirral/2014-08-18' },
];

async function keepTo(choices: Choices) {
	const { index } = await openSmallIndex(findings);
	const hits = hitsOf(findings.keys());
	const facets = new FacetValues(index.manifest);
	const narrowed = narrow(hits, facets, choices);
	expect(keepChosen(hits, facets, choices)).toEqual(narrowed.hits);
	const counts = Object.fromEntries(
		[...narrowed.counts]
			.filter(([id]) => id !== 'authority')
			.map(([id, ofValues]) => [id, Object.fromEntries(ofValues)]),
	);
	return { left: [...narrowed.hits.findings], counts };
}

describe('narrow', () => {
	it('keeps all where nothing is chosen, and counts each value', async () => {
		expect(await keepTo({})).toEqual({
			left: [0, 1, 2, 3],
			counts: {
				kind: { strength: 2, theme: 1, weakness: 1 },
				year: { 2010: 1, 2012: 2, 2014: 1 },
			},
		});
	});

	it('takes values of one facet as alternatives, and facets together', async () => {
		expect((await keepTo({ kind: ['strength', 'weakness'] })).left).toEqual([0, 1, 2]);
		expect((await keepTo({ kind: ['strength', 'weakness'], year: ['2012'] })).left).toEqual([1, 2]);
	});

	it('counts for each value what choosing it would give', async () => {
		const { counts } = await keepTo({ kind: ['strength'] });
		// Its own facet as if it were not chosen, the others within it.
		expect(counts).toEqual({
			kind: { strength: 2, theme: 1, weakness: 1 },
			year: { 2010: 1, 2012: 1 },
		});
	});

	it('counts a chosen value that gives nothing', async () => {
		const { left, counts } = await keepTo({ kind: ['weakness'], year: ['2010'] });
		expect(left).toEqual([]);
		expect(counts).toEqual({ kind: { strength: 1, weakness: 0 }, year: { 2010: 0, 2012: 1 } });
	});

	it('keeps nothing of a value that there is not', async () => {
		expect((await keepTo({ kind: ['xyzzy'] })).left).toEqual([]);
	});
});
