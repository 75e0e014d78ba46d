import { describe, expect, it } from 'vitest';
import { FacetValues } from '../index/facet-values.ts';
import { openSmallIndex } from '../fixtures/memory-index.ts';
import { readFound, readResults, type ReadingFrom } from './read-results.ts';

async function open(missing: (finding: number) => boolean = () => false): Promise<ReadingFrom> {
	const { index } = await openSmallIndex([
		{ text: 'Line managers', report: 'wirral/2010-08-18', kind: ['strength'] },
		{ text: 'Staff', report: 'wirral/2010-08-18' },
	]);
	const read = index.readText.bind(index);
	index.readText = (finding) =>
		missing(finding) ? Promise.reject(new Error(`no ${finding}`)) : read(finding);
	return { index, facets: new FacetValues(index.manifest), origin: 'https://reports.example' };
}

describe('readFound', () => {
	it('has all that it takes to save or cite a finding', async () => {
		expect(await readFound(await open(), 0)).toMatchObject({
			address: 'https://reports.example/reports/wirral/2010-08-18/p0/',
			anchor: 'https://reports.example/reports/wirral/2010-08-18/#p0',
			report: 'Report',
			published: '2010-08-18',
			label: 'Paragraph 0',
			kind: 'STRENGTH',
			grade: '',
			text: 'Line managers',
		});
	});
});

describe('readResults', () => {
	it('gives the results that can be had, and why the others cannot', async () => {
		const from = await open((finding) => finding === 1);
		const { results, lost, failures } = await readResults(from, [1, 0], {
			state: { q: 'line', choices: {}, order: 'relevance', grouped: false },
			search: { marks: [['line']] },
		});
		expect(results.map(({ label, excerpt }) => [label, excerpt[0]])).toEqual([
			['Paragraph 0', { text: 'Line', marked: true }],
		]);
		expect(lost).toEqual([1]);
		expect(failures).toEqual([new Error('no 1')]);
	});
});
