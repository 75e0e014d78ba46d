import { describe, expect, it } from 'vitest';
import type { SearchState } from '../asked/search-state.ts';
import { openSmallIndex } from '../fixtures/memory-index.ts';
import { FacetValues } from '../index/facet-values.ts';
import { runSearch } from '../run/run-search.ts';
import { describeNames } from './describe-names.ts';
import { readNames } from './read-names.ts';

const of = (report: string, ...labels: string[]) =>
	labels.map((label) => ({ text: `Children are safe: ${label}.`, report, label }));

const findings = [
	...of(
		'kent/2012-03-05',
		'Paragraph 1',
		'Finding F1',
		'Paragraph 2',
		'Recommendation R1',
		'Paragraph 4',
	),
	...of('kent/2015-01-20', 'Finding F1', 'Finding F2', 'Recommendation R1', 'Finding F3'),
	...of('kent/2015-11-20', 'Background B1', 'Paragraph 2', 'Paragraph 1'),
	...of('medway/2012-02-02', 'Paragraph 2'),
	...of('reading/2015-02-02', 'Paragraph 2', 'Finding F2'),
];

async function search(q: string, state: Partial<SearchState> = {}) {
	const { index } = await openSmallIndex(findings);
	const facets = new FacetValues(index.manifest);
	const asked: SearchState = { q, choices: {}, order: 'relevance', grouped: false, ...state };
	const outcome = await runSearch(index, facets, asked);
	const read = readNames(index, facets, asked);
	const lines = describeNames(read, outcome.names, outcome.labelled);
	return {
		lines,
		leads: lines.flatMap((line) =>
			line.type === 'page' && line.place !== undefined
				? [`${line.text} ${line.path}#${line.place}`]
				: [],
		),
		notes: outcome.notes.map(({ text }) => text),
		outcome,
	};
}

describe('a finding that is named by its number', () => {
	it.each([
		['Kent 2012 paragraph 2', ['Kent, 5 March 2012: Paragraph 2 /reports/kent/2012-03-05/#p2']],
		['para 4 in Kent 2012', ['Kent, 5 March 2012: Paragraph 4 /reports/kent/2012-03-05/#p4']],
		['#p2 medway', ['Medway, 2 February 2012: Paragraph 2 /reports/medway/2012-02-02/#p12']],
		[
			'recommendation 1 Kent 2012',
			['Kent, 5 March 2012: Recommendation R1 /reports/kent/2012-03-05/#p3'],
		],
		// Several reports of one council in one year, and what has no numbers of its own.
		[
			'Kent 2015 paragraph 2',
			[
				'Kent, 20 November 2015: Paragraph 2 /reports/kent/2015-11-20/#p10',
				'Kent, 20 January 2015: Finding F2 /reports/kent/2015-01-20/#p6',
			],
		],
		// What the library counts, and what the document prints.
		[
			'Kent 2012 finding 1',
			[
				'Kent, 5 March 2012: Finding F1 /reports/kent/2012-03-05/#p1',
				'Kent, 5 March 2012: Paragraph 1 /reports/kent/2012-03-05/#p0',
			],
		],
		// In another order than that of its numbers.
		[
			'Kent 2015 para 1',
			expect.arrayContaining(['Kent, 20 November 2015: Paragraph 1 /reports/kent/2015-11-20/#p11']),
		],
		// A council whose name is a word as well, and one that is misspelt.
		[
			'Reading 2015 paragraph 2',
			['Reading, 2 February 2015: Paragraph 2 /reports/reading/2015-02-02/#p13'],
		],
		[
			'Medwai paragraph 2',
			['Medway, 2 February 2012: Paragraph 2 /reports/medway/2012-02-02/#p12'],
		],
	])('%s leads there', async (q, leads) => {
		expect((await search(q)).leads).toEqual(leads);
	});

	it('comes first, is taken for words where the reader wants that, and leaves the rest to be looked for', async () => {
		const { lines, outcome } = await search('safe Kent 2012 paragraph 2');
		expect(lines.map(({ text }) => text)).toEqual([
			'Kent, 5 March 2012: Paragraph 2',
			'Kent: page of the council',
			'Paragraph 2',
			'In Kent: 5 findings',
			'In 2012: 5 findings',
			'All of it as words',
		]);
		expect(outcome.settled.q).toBe('safe');
		const asWords = await search('safe Kent 2012 paragraph 2', { asWords: ['paragraph 2'] });
		expect(asWords.leads).toEqual([]);
		expect(asWords.outcome.settled.q).toBe('safe paragraph 2');
		expect(lines[2]).toMatchObject({
			undo: { text: '“paragraph 2” as words', state: { asWords: ['paragraph 2'] } },
		});
	});

	it('says what there is not', async () => {
		expect((await search('Kent 2012 paragraph 99')).notes).toContain(
			'There is no paragraph 99 in the report Kent, 5 March 2012.',
		);
		expect((await search('Kent 2015 recommendation 7')).notes).toContain(
			'There is no recommendation 7 in any of 2 reports: Kent, 20 November 2015; Kent, 20 January 2015.',
		);
		expect((await search('Medway 2015 paragraph 2')).notes).toContain(
			'No report here fits what stands beside “paragraph 2”.',
		);
		const { notes, outcome } = await search('paragraph 2');
		expect(notes).toContain(
			'To go to paragraph 2 of a report, write the council and the year as well: “… 2012 paragraph 2”.',
		);
		expect(outcome.settled.q).toBe('paragraph 2');
	});
});
