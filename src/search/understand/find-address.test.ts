import { describe, expect, it } from 'vitest';
import { openSmallIndex } from '../fixtures/memory-index.ts';
import { FacetValues } from '../index/facet-values.ts';
import type { SearchState } from '../asked/search-state.ts';
import { describeNames } from './describe-names.ts';
import { readNames } from './read-names.ts';

const state: SearchState = { q: '', choices: {}, order: 'relevance', grouped: false };

async function read(q: string, asWords: string[] = []) {
	const { index } = await openSmallIndex([{ text: 'Care.', report: 'kent/2013-08-23' }]);
	const found = readNames(index, new FacetValues(index.manifest), { ...state, q, asWords });
	return { ...found, lines: describeNames(found, found.names) };
}

describe('an address in a search', () => {
	it.each([
		['kent/2013-08-23#p60', 'p60'],
		['Kent/2013-08-23/#P60).', 'p60'],
		['https://example.org/site/reports/kent/2013-08-23/p60/', 'p60'],
		['https://example.org/reports/kent/2013-08-23/', undefined],
		[
			'Ofsted (2013) Inspection of Kent, paragraph 60. https://example.org/reports/kent/2013-08-23/#p60',
			'p60',
		],
	])('%s leads to the place', async (q, place) => {
		const { lines, settled } = await read(q);
		const text = place === undefined ? 'Kent, 23 August 2013' : `Kent, 23 August 2013: ${place}`;
		expect(lines[0]).toEqual({
			type: 'page',
			text,
			path: '/reports/kent/2013-08-23/',
			...(place !== undefined && { place }),
		});
		expect(settled).toMatchObject({ q: '', choices: { authority: ['kent'], year: ['2013'] } });
	});

	it('keeps what else is looked for, and is words where the reader says so', async () => {
		expect((await read('care kent/2013-08-23')).settled.q).toBe('care');
		const { address, settled } = await read('care kent/2013-08-23', ['kent/2013-08-23']);
		expect(address).toBeUndefined();
		expect(settled.q).not.toBe('care');
	});

	it('is no address of a report that is not held', async () => {
		expect((await read('kent/2013-08-24#p60')).address).toBeUndefined();
	});
});
