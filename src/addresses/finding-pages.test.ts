import { expect, test } from 'vitest';
import { findingOfPath } from './finding-pages.ts';

test.each([
	['/reports/st-helens/2012-08-10/p17/', '/reports/st-helens/2012-08-10/', 'p17'],
	['/reports/st-helens/2012-08-10/p17', '/reports/st-helens/2012-08-10/', 'p17'],
	['/ofsted/reports/bury/2024-05-07/r-1/', '/ofsted/reports/bury/2024-05-07/', 'r-1'],
])('reads the report and the finding of %s', (path, report, finding) => {
	expect(findingOfPath(path)).toEqual({ report, finding });
});

test.each([
	'/reports/st-helens/2012-08-10/',
	'/reports/year/2015/',
	'/reports/st-helens/2012-08-10/p17/more/',
	'/glossary/mash/',
])('reads no finding of %s', (path) => {
	expect(findingOfPath(path)).toBeNull();
});
