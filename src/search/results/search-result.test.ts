import { describe, expect, it } from 'vitest';
import { FacetValues } from '../index/facet-values.ts';
import { toResultReport, toSearchResult } from './search-result.ts';
import type { SearchState } from '../search-state.ts';

const facets = new FacetValues({
	findings: 1,
	facets: Object.fromEntries(
		[
			['authority', 'st-helens', 'St Helens'],
			['report', 'unannounced-inspection', 'Unannounced inspection'],
			['framework', 'unannounced-contact-referral-assessment', 'Unannounced inspection'],
			['kind', 'requirement-met', 'Requirement met'],
			['theme', 'supervision', 'Supervision'],
			['grade', 'good', 'Good'],
		].map(([facet = '', id = '', label = '']) => [
			facet,
			{ label: facet, byCount: true, values: [[id, label]], sets: [[0]], runs: [0, 1] },
		]),
	),
});

const nothing: SearchState = { q: '', choices: {}, order: 'relevance', grouped: false };

function resultOf(marks: string[][], base = '/', search = nothing) {
	const text = 'Staff are supported by their line managers';
	return toSearchResult(
		0,
		['requirement-met-9', 'Requirement met 9', ['The service meets'], text],
		toResultReport(
			['st-helens/2011-03-31', 'Annual unannounced inspection', 0, 'r1', 't1'],
			facets,
			base,
		),
		facets,
		marks,
		search,
	);
}

describe('toSearchResult', () => {
	it('says where the finding stands', () => {
		expect(resultOf([['line'], ['managers']])).toEqual({
			href: '/reports/st-helens/2011-03-31/?highlight=line+managers#requirement-met-9',
			label: 'Requirement met 9',
			report: {
				href: '/reports/st-helens/2011-03-31/',
				authority: 'St Helens',
				name: 'St Helens 2011: unannounced inspection',
				title: 'Annual unannounced inspection',
				kind: 'Unannounced inspection',
				published: { iso: '2011-03-31', words: '31 March 2011' },
			},
			section: ['The service meets'],
			kind: 'Requirement met',
			themes: [{ href: '/themes/supervision/', name: 'Supervision' }],
			grade: { id: 'good', words: 'Good' },
			excerpt: [
				{ text: 'Staff are supported by their ', marked: false },
				{ text: 'line', marked: true },
				{ text: ' ', marked: false },
				{ text: 'managers', marked: true },
			],
		});
	});

	it('links under the base of the site, with the phrase to mark', () => {
		expect(resultOf([['line', 'managers']], '/reader').href).toBe(
			'/reader/reports/st-helens/2011-03-31/?highlight=%22line+managers%22#requirement-met-9',
		);
	});

	it('links with the search, for the way to the other matches', () => {
		const search = { q: 'line', choices: {}, order: 'oldest', grouped: true } as const;
		expect(resultOf([['line']], '/', search).href).toBe(
			'/reports/st-helens/2011-03-31/?highlight=line&q=line&sort=oldest&group=report#requirement-met-9',
		);
	});

	it('adds no words to mark where none matched', () => {
		expect(resultOf([]).href).toBe('/reports/st-helens/2011-03-31/#requirement-met-9');
	});
});
