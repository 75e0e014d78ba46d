import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import type { Inspection } from '../model/inspection.ts';
import { addressOf, listJudgements, toJudgementTable } from './given-judgements.ts';

const authority = { slug: 'wirral', name: 'Wirral', region: 'North West', urn: '80585' };
const row: Inspection = {
	...{ authority: 'wirral', kind: 'inspection', framework: 'ilacs-2023', published: '2023-11-06' },
	inspected: { from: '2023-09-04', to: '2023-09-15' },
	overall: 'good',
	judgements: [
		{ area: 'overall', grade: 'good' },
		{ area: 'leaders', grade: 'outstanding' },
	],
};
const older: Inspection = {
	...row,
	published: '2019-01-02',
	overall: 'inadequate',
	judgements: [],
};
const report = {
	id: 'wirral/2012-01-10',
	frontmatter: {
		...row,
		...{ published: '2012-01-10', overall: null },
		judgements: [
			{ area: 'overall', grade: 'good', group: 'Safeguarding services' },
			{ area: 'overall', grade: 'adequate', group: 'Services for looked after children' },
		],
	},
} as unknown as LibraryReport;
const known = [
	{ day: '2012-01-10', report },
	{ day: '2019-01-02', row: older },
	{ day: '2023-09-04', row },
];
const listed = listJudgements([{ authority, inspections: known }]);

test('lists every judgement, the newest first, with the overall grade that stands in no area', () => {
	expect(listed.map(({ area, grade, service }) => [area, grade, service])).toEqual([
		['overall', 'good', undefined],
		['leaders', 'outstanding', undefined],
		['overall', 'inadequate', undefined],
		['overall', 'good', 'Safeguarding services'],
		['overall', 'adequate', 'Services for looked after children'],
	]);
});

test('a table has a row of names, and each judgement with its days and where it can be read', () => {
	const [names, first, ...rest] = toJudgementTable(listed, (path) => `https://site.example${path}`);
	expect(names).toEqual([
		...['council', 'region', 'judgement', 'service', 'grade', 'published', 'inspected from'],
		...['inspected to', 'kind', 'framework', 'held here', 'address'],
	]);
	expect(first).toEqual([
		...['Wirral', 'North West', 'Overall', '', 'Good', '2023-11-06', '2023-09-04', '2023-09-15'],
		...['Inspection', 'ilacs-2023', 'no', 'https://reports.ofsted.gov.uk/provider/44/80585'],
	]);
	expect(rest.at(-1)?.slice(-2)).toEqual([
		'yes',
		'https://site.example/reports/wirral/2012-01-10/',
	]);
});

test('a report of which only Ofsted has the address leads there', () => {
	const [judgement] = listJudgements([
		{
			authority,
			inspections: [{ day: '', row: { ...row, url: 'https://files.ofsted.gov.uk/1' } }],
		},
	]);
	expect(judgement && addressOf(judgement)).toBe('https://files.ofsted.gov.uk/1');
});
