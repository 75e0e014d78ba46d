import { expect, test } from 'vitest';
import { leadToSlash } from './last-slash.ts';

const page = { method: 'GET', accept: 'text/html,*/*' };

test.each([
	['/reports', '/reports/'],
	['/reports/st-helens/2012-08-10', '/reports/st-helens/2012-08-10/'],
	['/sub', '/sub/'],
	['/search?q=care%20order', '/search/?q=care%20order'],
])('%s is led on to %s', (url, to) => {
	expect(leadToSlash({ ...page, url })).toBe(to);
});

test.each([
	'/reports/',
	'/',
	'/favicon.svg',
	'//example.org/reports',
	'/@vite/client',
	'/@id/astro',
	'/node_modules/.vite/deps/a.js?v=1',
])('%s stays as it is', (url) => {
	expect(leadToSlash({ ...page, url })).toBeNull();
});

test('what asks for no page is left alone', () => {
	expect(leadToSlash({ method: 'GET', url: '/reports', accept: '*/*' })).toBeNull();
	expect(leadToSlash({ method: 'POST', url: '/reports', accept: 'text/html' })).toBeNull();
});
