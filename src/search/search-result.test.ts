import { describe, expect, it } from 'vitest';
import type { ReportTable } from './report-table.ts';
import { toSearchResult } from './search-result.ts';

const table: ReportTable = {
	authorities: { 'st-helens': 'St Helens' },
	reports: {
		'st-helens/2011-03-31': {
			title: 'Annual unannounced inspection',
			kind: 'Unannounced inspection',
		},
	},
	findingKinds: { 'requirement-met': 'Requirement met' },
	grades: { good: 'Good' },
};

const finding = {
	url: '/reports/st-helens/2011-03-31/#requirement-met-9',
	content: 'Staff are supported by their line managers; the open door',
	locations: [5, 6],
	filters: {
		label: ['Requirement met 9'],
		section: ['The service meets the requirements'],
		kind: ['requirement-met'],
		grade: [],
	},
};

describe('toSearchResult', () => {
	it('says where the finding stands', () => {
		expect(toSearchResult(finding, table, 'words', '/')).toEqual({
			href: '/reports/st-helens/2011-03-31/?highlight=line+managers#requirement-met-9',
			label: 'Requirement met 9',
			authority: 'St Helens',
			report: 'Annual unannounced inspection',
			reportKind: 'Unannounced inspection',
			published: { iso: '2011-03-31', words: '31 March 2011' },
			section: ['The service meets the requirements'],
			kind: 'Requirement met',
			grade: null,
			excerpt: [
				{ text: 'Staff are supported by their ', marked: false },
				{ text: 'line', marked: true },
				{ text: ' ', marked: false },
				{ text: 'managers', marked: true },
				{ text: '; the open door', marked: false },
			],
		});
	});

	it('links under the base of the site, with the phrase to mark', () => {
		expect(toSearchResult(finding, table, 'phrase', '/reader').href).toBe(
			'/reader/reports/st-helens/2011-03-31/?highlight=%22line+managers%22#requirement-met-9',
		);
	});

	it('says the grade of the section', () => {
		const graded = { ...finding, filters: { ...finding.filters, grade: ['good'] } };
		expect(toSearchResult(graded, table, 'words').grade).toEqual({ id: 'good', words: 'Good' });
	});

	it('still links to a report that the table does not know', () => {
		const unknown = { ...finding, url: '/reports/wirral/2013-01-01/#p1', filters: {} };
		expect(toSearchResult(unknown, table, 'words', '/')).toMatchObject({
			authority: 'wirral',
			label: 'p1',
			report: '',
			published: { words: '1 January 2013' },
		});
	});

	it('adds no words to mark where none matched', () => {
		expect(toSearchResult({ ...finding, locations: [] }, table, 'words', '/').href).toBe(
			'/reports/st-helens/2011-03-31/#requirement-met-9',
		);
	});

	it('refuses an address that is not a finding', () => {
		expect(() => toSearchResult({ ...finding, url: '/about/' }, table, 'words')).toThrow('/about/');
	});
});
