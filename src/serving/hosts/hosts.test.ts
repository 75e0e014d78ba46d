import { expect, test } from 'vitest';
import { cacheControl } from '../keep-time.ts';
import { writeCaddyConfig } from './caddy-config.ts';
import { readHostAddress } from './host-address.ts';
import { writeHeadersFile } from './headers-file.ts';
import { writeNginxConfig } from './nginx-config.ts';

const hosts = {
	nginx: writeNginxConfig({ root: '/srv/site', base: '/sub/' }),
	caddy: writeCaddyConfig({ root: '/srv/site', base: '/sub/' }),
	_headers: writeHeadersFile('/sub/'),
};

test.each(Object.entries(hosts))('%s is told the policy, and what is kept for good', (_, text) => {
	expect(text).toContain("default-src 'none'");
	expect(text).toContain("'wasm-unsafe-eval'");
	expect(text).not.toContain('unsafe-inline');
	expect(text).toContain('Permissions-Policy');
	expect(text).toContain('Referrer-Policy');
	expect(text).toContain('/sub/_astro/');
	expect(text).toContain(cacheControl.forever);
});

test('_headers has no rule whose value would be joined with another', () => {
	const names = hosts['_headers']
		.split('\n')
		.flatMap((line) => /^ {2}(?<name>[\w-]+):/u.exec(line)?.groups?.['name'] ?? []);
	expect(new Set(names).size).toBe(names.length);
});

test.each([
	[':8080', { name: '', port: 8080 }],
	['reports.example.org', { name: 'reports.example.org', port: 80 }],
	['http://localhost:8080/', { name: 'localhost', port: 8080 }],
	['*.example.org', { name: '*.example.org', port: 80 }],
	['', null],
	[':', null],
	[':99999', null],
	['a b', null],
	['example.org;', null],
	['https://example.org/reports/', null],
])('%j is what a server answers to: %j', (given, read) => {
	expect(readHostAddress(given)).toEqual(read);
});

test('nginx is told the name that it answers to, without which another server of it may answer', () => {
	const [any, named] = [':8080', 'reports.example.org'].map((address) =>
		writeNginxConfig({ root: '/srv/site', base: '/', address }),
	);
	expect(any).toContain('listen 8080;');
	expect(any).not.toContain('server_name');
	expect(named).toContain('listen 80;');
	expect(named).toContain('server_name reports.example.org;');
});

test.each([
	['/', 'root "/srv/our \\"new\\" site"'],
	['/sub/', 'alias "/srv/our \\"new\\" site/"'],
	['/sub/', 'alias "/srv/our \\"new\\" site/$reader_md"'],
])('a folder with spaces is one folder, under %s', (base, said) => {
	const hosting = { root: '/srv/our "new" site', base };
	expect(writeNginxConfig(hosting)).toContain(said);
	expect(writeCaddyConfig(hosting)).toContain('root * "/srv/our \\"new\\" site"');
});

test('_headers is within what hosts read of it: 100 rules, and lines of 2,000 characters', () => {
	const lines = writeHeadersFile('/a-path-that-is-rather-long/of-several-parts/').split('\n');
	expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
	// A placeholder or a second star would be read as a pattern.
	for (const line of lines.filter((each) => each.startsWith('/')))
		expect(line).toMatch(/^[^:*\s]+\*$/u);
});
