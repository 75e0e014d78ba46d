import { expect, test } from 'vitest';
import { endWithSlash, pageAddress } from './page-address.ts';

const origin = 'https://reports.example.org';

test.each([
	['/reports/st-helens/2012-08-10/', '/reports/st-helens/2012-08-10/'],
	['/reports/st-helens/2012-08-10', '/reports/st-helens/2012-08-10/'],
	['/reports/st-helens/2012-08-10/index.html', '/reports/st-helens/2012-08-10/'],
	['/', '/'],
])('the page that is open at %s has the address %s', (pathname, path) => {
	expect(pageAddress({ origin, pathname })).toBe(origin + path);
});

test.each(['/404.html', '/reports/st-helens/2019-11-04/report.pdf', '/'])(
	'%s keeps its end',
	(path) => {
		expect(endWithSlash(path)).toBe(path);
	},
);
