import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundFinding } from '../results/found-finding.ts';
import { savedSearchFile, writeSavedSearch, type SavedSearch } from './saved-search.ts';

const finding: FoundFinding = {
	address: 'https://reports.example/reports/st-helens/2012-08-10/p65/',
	anchor: 'https://reports.example/reports/st-helens/2012-08-10/#p65',
	authority: 'St Helens',
	report: 'Inspection of safeguarding',
	inspectorates: ['ofsted'],
	reportKind: 'Inspection',
	framework: 'Safeguarding',
	published: '2012-08-10',
	label: 'Paragraph 65',
	kind: 'Narrative',
	section: ['Leadership', 'Workforce, and pay'],
	grade: '',
	text: '=1+2\nsecond line',
};
const saved: SavedSearch = {
	state: { q: 'line managers', choices: { year: ['2012'] }, order: 'newest', grouped: false },
	address: 'https://reports.example/search/?q=line+managers&year=2012&sort=newest',
	made: new Date('2026-01-02T03:04:05Z'),
	matched: 2,
	findings: [finding],
};

describe('writeSavedSearch', () => {
	it('writes a row of CSV for each finding', () => {
		expect(writeSavedSearch(saved, 'csv')).toBe(
			'\ufeffaddress,authority,report title,report kind,framework,published,finding,kind,section,grade of the section,text\r\n' +
				'https://reports.example/reports/st-helens/2012-08-10/p65/,St Helens,Inspection of safeguarding,Inspection,Safeguarding,2012-08-10,Paragraph 65,Narrative,"Leadership › Workforce, and pay",,"\'=1+2\nsecond line"\r\n',
		);
	});

	it('writes JSON with what was asked, where, when, and how many there are', () => {
		expect(JSON.parse(writeSavedSearch(saved, 'json'))).toEqual({
			search: {
				query: 'line managers',
				filters: { year: ['2012'] },
				order: 'newest',
				groupedByReport: false,
			},
			address: saved.address,
			made: '2026-01-02T03:04:05.000Z',
			matched: 2,
			saved: 1,
			findings: [
				{
					address: finding.address,
					authority: 'St Helens',
					reportTitle: 'Inspection of safeguarding',
					reportKind: 'Inspection',
					framework: 'Safeguarding',
					published: '2012-08-10',
					finding: 'Paragraph 65',
					kind: 'Narrative',
					section: ['Leadership', 'Workforce, and pay'],
					gradeOfSection: null,
					text: '=1+2\nsecond line',
				},
			],
		});
	});

	it('keeps every text in JSON as it is', () => {
		assert(
			property(string({ unit: 'binary' }), (text) => {
				const written = writeSavedSearch({ ...saved, findings: [{ ...finding, text }] }, 'json');
				const read = JSON.parse(written) as { findings: { text: string }[] };
				expect(read.findings[0]?.text).toBe(text);
			}),
		);
	});
});

describe('savedSearchFile', () => {
	it.each([
		['line managers', {}, 'findings-line-managers.csv'],
		['"children’s" OR café', { year: ['2012'] }, 'findings-childrens-or-cafe-2012.csv'],
		['../../etc/passwd', {}, 'findings-etc-passwd.csv'],
		['', { authority: ['st-helens'] }, 'findings-st-helens.csv'],
		['日本', {}, 'findings.csv'],
	])('names the file of %j', (q, choices, name) => {
		expect(savedSearchFile({ q, choices, order: 'relevance', grouped: false }, 'csv')).toBe(name);
	});

	it('has only safe signs, and not too many, whatever is searched for', () => {
		assert(
			property(string({ unit: 'binary', maxLength: 300 }), (q) => {
				const name = savedSearchFile(
					{ q, choices: {}, order: 'relevance', grouped: false },
					'json',
				);
				expect(name).toMatch(/^findings(?:-[a-z0-9]+)*\.json$/u);
				expect(name.length).toBeLessThanOrEqual(85);
			}),
		);
	});
});
