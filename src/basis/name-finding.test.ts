import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import { findingNamer } from './name-finding.ts';

const report = {
	id: 'st-helens/2012-08-10',
	authority: { name: 'St Helens' },
	frontmatter: { published: '2012-08-10' },
	body: { findings: [{ id: 'p65', label: 'Paragraph 65' }] },
} as unknown as LibraryReport;
const nameFinding = findingNamer([report]);

test('names a finding by its report and its label', () => {
	expect(nameFinding('/reports/st-helens/2012-08-10/#p65')).toBe(
		'St Helens, 10 August 2012, paragraph 65',
	);
});

test('names a report, and any other place of it, by its authority and date', () => {
	expect(nameFinding('/reports/st-helens/2012-08-10/')).toBe('St Helens, 10 August 2012');
	expect(nameFinding('/reports/st-helens/2012-08-10/#overall')).toBe('St Helens, 10 August 2012');
});

test('has no name for a report of another library', () => {
	expect(nameFinding('/reports/wirral/2010-08-18/#strength-4')).toBeUndefined();
});
