import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import {
	countByAuthority,
	countByFramework,
	countByGrade,
	countByYear,
} from './count-findings-by.ts';
import type { ReportFinding } from './theme-findings.ts';

function report(published: string, short: string, name = 'Kent'): LibraryReport {
	return {
		frontmatter: { published },
		framework: { slug: short.toLowerCase(), short },
		authority: { slug: name.toLowerCase(), name },
	} as unknown as LibraryReport;
}

function findings(from: LibraryReport, ...grades: (string | undefined)[]): ReportFinding[] {
	return grades.map((grade) => ({ report: from, finding: { grade } }) as unknown as ReportFinding);
}

const [old, late] = [report('2012-05-01', 'A'), report('2014-05-01', 'B', 'Bury')];

test('counts by every year of the library, says where there is no report, and what begins', () => {
	expect(countByYear(findings(old, 'good', 'good'), [old, late])).toEqual([
		{ value: '2012', label: '2012', count: 2 },
		{ value: '2013', label: '2013', count: 0, nothing: 'no report' },
		{ value: '2014', label: '2014', count: 0, note: 'B begins' },
	]);
	expect(countByYear([], [])).toEqual([]);
});

test('counts by grade of the section, best first, and last what has none', () => {
	expect(countByGrade(findings(old, undefined, 'inadequate', 'good', 'good'))).toEqual([
		{ value: 'good', label: 'Good', count: 2 },
		{ value: 'inadequate', label: 'Inadequate', count: 1 },
		{ value: null, label: 'No grade', count: 1 },
	]);
});

test('counts by framework and authority, the commonest first and else by name', () => {
	const all = [...findings(old, 'good'), ...findings(late, 'good')];
	expect(countByFramework([...all, ...findings(late, 'good')]).map(({ value }) => value)).toEqual([
		'b',
		'a',
	]);
	expect(countByAuthority(all).map(({ label }) => label)).toEqual(['Bury', 'Kent']);
});
