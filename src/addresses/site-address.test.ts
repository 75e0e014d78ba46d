import { expect, test } from 'vitest';
import { readSiteAddress } from './site-address.ts';

test.each([
	['', '', { base: '/' }],
	['', 'sub', { base: '/sub/' }],
	['https://x.org', '', { host: 'https://x.org', base: '/' }],
	['https://x.org/', '/sub', { host: 'https://x.org', base: '/sub/' }],
	['https://x.org/ofsted', '', { host: 'https://x.org', base: '/ofsted/' }],
	['https://x.org/ofsted/', 'ofsted', { host: 'https://x.org', base: '/ofsted/' }],
	[' HTTPS://X.org:8443 ', '', { host: 'https://x.org:8443', base: '/' }],
	['http://localhost:4321', '', { host: 'http://localhost:4321', base: '/' }],
	['https://bücher.example', '', { host: 'https://xn--bcher-kva.example', base: '/' }],
])('%j with the base %j is %j', (site, base, value) => {
	expect(readSiteAddress(site, base)).toEqual({ ok: true, value });
});

test.each([
	['x.org', '', 'Give it with its scheme, such as https://x.org.'],
	['x.org/sub', '', 'such as https://x.org.'],
	['//x.org', '', 'such as https://x.org.'],
	['x.org:8080', '', 'such as https://x.org.'],
	['localhost:4321', '', 'Give it with its scheme'],
	['https://', '', 'is no address'],
	['https://a b.org', '', 'is no address'],
	['ftp://x.org', '', 'Give an address with https://'],
	['javascript:alert(1)', '', 'is no address'],
	['https://user@x.org', '', 'has a user name'],
	['https://user:secret@x.org', '', 'has a user name'],
	['https://x.org/?a=b', '', 'has a query or a fragment'],
	['https://x.org#', '', 'has a query or a fragment'],
	['https://x.org/a', '/b/', 'stands under /a/ and the base is /b/'],
	['', '/a?b', 'is no path'],
	['', '/a b/', 'is no path'],
	['', '/../a/', 'is no path'],
	['', 'https://x.org/', 'is no path'],
])('%j with the base %j is refused', (site, base, message) => {
	const read = readSiteAddress(site, base);
	expect(read.ok ? '' : read.message).toContain(message);
	expect(JSON.stringify(read)).not.toContain('secret');
});
