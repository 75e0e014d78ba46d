import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { serveZipped } from './serve-zipped.ts';

const json = JSON.stringify(Array.from({ length: 500 }, () => 'the same words'));

async function serve() {
	const folder = mkdtempSync(join(tmpdir(), 'reader-served-'));
	mkdirSync(join(folder, 'site/search'), { recursive: true });
	writeFileSync(join(folder, 'site/search/text-1.json'), json);
	writeFileSync(join(folder, 'site/part.pf_index'), json);
	writeFileSync(join(folder, 'secret.json'), json);
	const server = await serveZipped(join(folder, 'site'));
	onTestFinished(async () => {
		await server.close();
		rmSync(folder, { recursive: true });
	});
	return server;
}

/** Bytes of a body as they come, which `fetch` would unpack. */
function receive(address: string): Promise<{ status: number; length: number }> {
	return new Promise((settle, fail) => {
		get(address, (response) => {
			let length = 0;
			response.on('data', (chunk: Buffer) => (length += chunk.length));
			response.on('end', () => {
				settle({ status: response.statusCode ?? 0, length });
			});
		}).on('error', fail);
	});
}

test('zips text, leaves all else, and counts both', async () => {
	const server = await serve();
	const text = await receive(`${server.url}search/text-1.json`);
	expect(text).toEqual({ status: 200, length: gzipSync(json).length });
	const ofText = await server.takeTraffic();
	expect(ofText.answers).toBe(1);
	expect(ofText.bytes).toBe(ofText.texts);
	expect(ofText.bytes).toBeGreaterThan(text.length);
	expect(ofText.bytes).toBeLessThan(text.length + 500);

	const part = await receive(`${server.url}part.pf_index`);
	expect(part).toEqual({ status: 200, length: json.length });
	const ofPart = await server.takeTraffic();
	expect(ofPart.bytes).toBeGreaterThan(json.length);
	expect(ofPart.texts).toBe(0);
	expect(await server.takeTraffic()).toEqual({ bytes: 0, texts: 0, answers: 0 });
});

test('sends nothing from outside its folder', async () => {
	const server = await serve();
	expect((await receive(`${server.url}%2e%2e/secret.json`)).status).toBe(404);
	expect((await receive(`${server.url}..%2fsecret.json`)).status).toBe(404);
});
