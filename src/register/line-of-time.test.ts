import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import type { Inspection } from '../model/inspection.ts';
import { lineOfTime } from './line-of-time.ts';

const row = (framework: Inspection['framework'], from: string, to: string): Inspection => ({
	...{ authority: 'wirral', kind: 'inspection', framework, judgements: [] },
	published: to.replace(/\d\d$/u, '28'),
	inspected: { from, to },
});
const report = (framework: Inspection['framework'], published: string, from?: string) =>
	({
		id: `wirral/${published}`,
		frontmatter: {
			...{ authority: 'wirral', framework, published },
			...(from && { inspected: { from, to: from } }),
		},
	}) as LibraryReport;

test('puts rows and reports on one line of time, each inspection once', () => {
	const held = report('ilacs-2018', '2019-10-28', '2019-10-08');
	const older = report('monitoring-visit', '2017-03-01', '2017-02-02');
	const undated = report('joint-area-review', '2009-04-03');
	const rows = [
		row('single-inspection', '2016-07-04', '2016-07-08'),
		row('ilacs-2018', '2019-10-07', '2019-10-18'),
	];
	expect(lineOfTime(rows, [held, older, undated])).toEqual([
		{ day: '2009-04-03', report: undated },
		{ day: '2016-07-04', row: rows[0] },
		{ day: '2017-02-02', report: older },
		{ day: '2019-10-08', row: rows[1], report: held },
	]);
});

test('stands at the last day where the first is not known', () => {
	const known = { ...row('focused-visit', '', '2018-03-02'), inspected: { to: '2018-03-02' } };
	expect(lineOfTime([known], [])).toEqual([{ day: '2018-03-02', row: known }]);
});
