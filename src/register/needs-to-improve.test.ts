import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import type { FindingKind } from '../model/finding.ts';
import { needsToImprove } from './needs-to-improve.ts';

const report = (published: string, ...kinds: FindingKind[]) =>
	({
		frontmatter: { published },
		body: { findings: kinds.map((kind) => ({ kind })) },
	}) as LibraryReport;

test('has what asks for something to be done, newest report first, and passes over reports that list nothing', () => {
	const [older, newer, visit] = [
		report('2011-03-31', 'strength', 'area-for-development'),
		report('2012-08-10', 'narrative', 'recommendation', 'priority-action'),
		report('2022-01-14', 'narrative', 'context'),
	];
	expect(
		needsToImprove([older, visit, newer]).map(({ report: { frontmatter }, findings }) => [
			frontmatter.published,
			findings.map(({ kind }) => kind),
		]),
	).toEqual([
		['2012-08-10', ['recommendation', 'priority-action']],
		['2011-03-31', ['area-for-development']],
	]);
});
