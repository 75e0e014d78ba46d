import { expect, test } from 'vitest';
import type { LibraryReport } from './library-report.ts';
import { byInspectionDay, inspectionDay } from './inspection-day.ts';

function report(id: string, published: string, from?: string): LibraryReport {
	return {
		id,
		frontmatter: { published, ...(from !== undefined && { inspected: { from, to: from } }) },
	} as unknown as LibraryReport;
}

test('takes the first day on site, and where none is known the day of publication', () => {
	expect(inspectionDay(report('a', '2020-02-02', '2020-01-01'))).toBe('2020-01-01');
	expect(inspectionDay(report('a', '2020-02-02'))).toBe('2020-02-02');
});

test('orders by day of inspection, whatever was published first, and else by id', () => {
	const reports = [
		report('c', '2020-01-01', '2019-06-01'),
		report('b', '2020-03-01', '2019-05-01'),
		report('a', '2020-02-01', '2019-06-01'),
	];
	expect(reports.sort(byInspectionDay).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
