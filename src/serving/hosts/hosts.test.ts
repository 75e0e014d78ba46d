import { expect, test } from 'vitest';
import { cacheControl } from '../keep-time.ts';
import { writeCaddyConfig } from './caddy-config.ts';
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
