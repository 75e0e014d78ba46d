import { describe, expect, it } from 'vitest';
import type { FindingRecord } from '../../library/finding-record.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import type { FacetReport } from '../facets/facets.ts';
import { toSearchRecord } from './search-record.ts';

const from = {
	id: 'st-helens/2012-08-10',
	frontmatter: {
		title: 'Inspection of safeguarding',
		published: '2012-08-10',
		kind: 'inspection',
		framework: 'safeguarding-and-looked-after-children',
		overall: 'good',
		judgements: [{ area: 'leadership', label: 'Leadership and management', grade: 'good' }],
	},
	authority: { slug: 'st-helens', name: 'St Helens', region: 'North West' },
	framework: { slug: 'safeguarding-and-looked-after-children', short: 'Safeguarding' },
	themeNames: new Map([['audit', 'Audit']]),
} as unknown as LibraryReport & FacetReport;

const finding: FindingRecord = {
	report: from.id,
	id: 'p65',
	kind: 'narrative',
	grade: 'good',
	path: [
		{ id: 'safeguarding-services', heading: 'Safeguarding services' },
		{ id: 'leadership-and-management', heading: 'Leadership and management', area: 'leadership' },
	],
	source: 'l213',
	text: 'Leadership and management are good.',
	blocks: [],
	mark: '65',
	label: 'Paragraph 65',
	themes: ['audit'],
	cited: 'Paragraph 65',
};

describe('toSearchRecord', () => {
	it('makes one record with address, words and facets', () => {
		expect(toSearchRecord(finding, from)).toEqual({
			report: 'st-helens/2012-08-10',
			title: 'Inspection of safeguarding',
			strip: [
				['Good overall', 'good'],
				['Leadership: good', 'good', 'G'],
			],
			id: 'p65',
			label: 'Paragraph 65',
			section: ['Safeguarding services', 'Leadership and management'],
			text: 'Leadership and management are good.',
			terms: [],
			facets: {
				authority: [{ id: 'st-helens', label: 'St Helens' }],
				region: [{ id: 'north-west', label: 'North West' }],
				year: [{ id: '2012', label: '2012' }],
				report: [{ id: 'inspection', label: 'Inspection' }],
				framework: [{ id: 'safeguarding-and-looked-after-children', label: 'Safeguarding' }],
				kind: [{ id: 'narrative', label: 'Finding' }],
				theme: [{ id: 'audit', label: 'Audit' }],
				area: [{ id: 'leadership', label: 'Leadership' }],
				grade: [{ id: 'good', label: 'Good' }],
			},
		});
	});

	it('gives no grade and no area where there is none', () => {
		const { grade: _, ...ungraded } = finding;
		const { facets } = toSearchRecord({ ...ungraded, path: [] }, from);
		expect(facets.grade).toEqual([]);
		expect(facets.area).toEqual([]);
	});
});
