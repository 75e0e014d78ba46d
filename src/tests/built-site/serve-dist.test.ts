import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findFile, serveDist } from './serve-dist.ts';

function makeSite(): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'reader-serve-')), 'site');
	mkdirSync(join(folder, 'guide'), { recursive: true });
	writeFileSync(join(folder, '..', 'secret.txt'), 'secret');
	writeFileSync(join(folder, 'guide/index.html'), '<title>Guide</title>');
	writeFileSync(join(folder, '404.html'), '<title>Not found</title>');
	return folder;
}

test('serves a page at its folder, with its type', async () => {
	const server = await serveDist(makeSite(), { base: '/sub/' });
	onTestFinished(server.close);
	const response = await fetch(new URL('guide/', server.url));
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(await response.text()).toBe('<title>Guide</title>');
});

test('answers an unknown address with the 404 page', async () => {
	const server = await serveDist(makeSite());
	onTestFinished(server.close);
	const response = await fetch(new URL('nowhere/', server.url));
	expect(response.status).toBe(404);
	expect(await response.text()).toBe('<title>Not found</title>');
});

test.each([
	['/../secret.txt'],
	['/%2e%2e/secret.txt'],
	['/%2e%2e%2fsecret.txt'],
	['/guide/..%2f..%2fsecret.txt'],
	['/..%5csecret.txt'],
	['/%00'],
	['/%zz'],
	['/guide'],
])('finds no file for %s', (requested) => {
	expect(findFile(makeSite(), '/', requested)).toBeNull();
});

test('finds nothing outside the base', () => {
	const folder = makeSite();
	expect(findFile(folder, '/sub/', '/guide/')).toBeNull();
	expect(findFile(folder, '/sub/', '/sub/guide/')).not.toBeNull();
});
