import { describe, expect, it } from 'vitest';
import type { FindingRecord } from '../loaders/finding-record.ts';
import type { ReportFrontmatter } from '../model/report.ts';
import { findingRecordToSearchRecord } from './search-record.ts';

const report = {
	authority: 'st-helens',
	published: '2012-08-10',
	kind: 'inspection',
	framework: 'safeguarding-and-looked-after-children',
} as ReportFrontmatter;

const finding: FindingRecord = {
	report: 'st-helens/2012-08-10',
	id: 'p65',
	kind: 'narrative',
	number: 65,
	grade: 'good',
	path: [
		{ id: 'safeguarding-services', heading: 'Safeguarding services' },
		{ id: 'leadership-and-management', heading: 'Leadership and management' },
	],
	source: 'l213',
	text: 'Leadership and management are good. Self-harm is rare.',
	blocks: [],
	label: 'Paragraph 65',
};

describe('findingRecordToSearchRecord', () => {
	it('makes one record with address, words, facets and date', () => {
		expect(findingRecordToSearchRecord(finding, report)).toEqual({
			url: '/reports/st-helens/2012-08-10/#p65',
			content: 'Leadership and management are good. Self \u2060-harm is rare.',
			language: 'en',
			filters: {
				label: ['Paragraph 65'],
				section: ['Safeguarding services', 'Leadership and management'],
				authority: ['st-helens'],
				year: ['2012'],
				reportKind: ['inspection'],
				framework: ['safeguarding-and-looked-after-children'],
				kind: ['narrative'],
				grade: ['good'],
			},
			sort: { date: '2012-08-10' },
		});
	});

	it('gives no grade to a finding whose section has none', () => {
		const { grade: _, ...ungraded } = finding;
		expect(findingRecordToSearchRecord(ungraded, report).filters).toMatchObject({ grade: [] });
	});

	it('searches no word but those of the finding', () => {
		const record = findingRecordToSearchRecord(finding, report);
		expect(record).not.toHaveProperty('meta');
		expect(record.content).not.toContain('Safeguarding');
	});
});
