import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findFile } from './find-file.ts';
import { serveFolder } from './serve-folder.ts';

const files = {
	'secret.txt': 'secret',
	'site/index.html': '<title>Home</title>',
	'site/guide/index.html': '<title>Guide</title>',
	'site/guide/a b#.txt': 'words',
	'site/404.html': '<title>Not found</title>',
	'site/.built-from': 'digest',
	'site/empty/x.txt': '',
};

function makeSite(): string {
	const folder = mkdtempSync(join(tmpdir(), 'reader-serve-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return join(folder, 'site');
}

async function serve(options: { base?: string; port?: number } = {}) {
	const server = await serveFolder(makeSite(), options);
	onTestFinished(server.close);
	return server;
}

test('serves a page at its folder, with its type', async () => {
	const { url } = await serve({ base: '/sub/' });
	const response = await fetch(new URL('guide/', url));
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(await response.text()).toBe('<title>Guide</title>');
});

test.each([
	['/', '/guide', '/guide/'],
	['/', '/guide?q=a%20b', '/guide/?q=a%20b'],
	['/sub/', '/sub', '/sub/'],
	['/sub/', '/sub/guide', '/sub/guide/'],
	['/', '//example.org/guide', null],
	['/', '/%2fguide', null],
	['/', '/empty', null],
])('under %s leads %s on to %s', async (base, path, to) => {
	const { url } = await serve({ base });
	const response = await fetch(`${new URL(url).origin}${path}`, { redirect: 'manual' });
	expect(response.status).toBe(to === null ? 404 : 301);
	expect(response.headers.get('location')).toBe(to);
});

test('answers an unknown address with the 404 page of the site', async () => {
	const { url } = await serve();
	for (const path of ['nowhere/', 'nowhere', 'guide/index.htm', '%E0%A4%A', '.built-from']) {
		const response = await fetch(new URL(path, url));
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('<title>Not found</title>');
	}
});

test('answers HEAD without a body, and takes nothing else', async () => {
	const { url } = await serve();
	const head = await fetch(url, { method: 'HEAD' });
	expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
		200,
		'19',
		'',
	]);
	expect((await fetch(url, { method: 'POST' })).status).toBe(405);
});

test('goes on to the next port where the one asked for is taken', async () => {
	const other = createServer().listen(0, 'localhost');
	onTestFinished(() => void other.close());
	await once(other, 'listening');
	const { port } = other.address() as AddressInfo;
	const { url } = await serve({ port });
	expect(Number(new URL(url).port)).toBeGreaterThan(port);
	expect((await fetch(url)).status).toBe(200);
});

test.each([
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/%2e%2e%2fsecret.txt',
	'/guide/..%2f..%2fsecret.txt',
	'/..%5csecret.txt',
	'/guide/%00',
	'/%zz',
	'/.built-from',
	'/guide//index.html',
])('finds no file for %s', async (requested) => {
	expect(await findFile(makeSite(), '/', requested)).toEqual({ kind: 'nothing' });
});

test('sends what a request means that keeps its dots', async () => {
	const { url } = await serve();
	const { hostname, port } = new URL(url);
	const status = await new Promise<number | undefined>((settle) => {
		request({ hostname, port, path: '/guide/../../secret.txt' }, (response) => {
			response.resume();
			settle(response.statusCode);
		}).end();
	});
	expect(status).toBe(404);
});

test('finds nothing outside the base, and names with signs of addresses', async () => {
	const folder = makeSite();
	expect(await findFile(folder, '/sub/', '/guide/')).toEqual({ kind: 'nothing' });
	expect(await findFile(folder, '/sub/', '/sub/guide/')).toMatchObject({ kind: 'file' });
	expect(await findFile(folder, '/', '/guide/a%20b%23.txt')).toEqual({
		kind: 'file',
		path: join(folder, 'guide/a b#.txt'),
	});
});
