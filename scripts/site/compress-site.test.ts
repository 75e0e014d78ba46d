import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { whatFolderHolds } from '../../src/site-folder/what-folder-holds.ts';
import { markSite } from '../../src/site-folder/site-mark.ts';
import { compressSite, packTexts } from './compress-site.ts';

let folder: string;
const text = '<p>words</p>'.repeat(100);
const file = (name: string): string => join(folder, name);
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'reader-packed-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	writeFileSync(file('index.html'), text);
	writeFileSync(file('short.html'), 'short');
	writeFileSync(file('card.png'), text);
});

test('puts texts packed beside themselves, and leaves nothing else there', async () => {
	expect(await packTexts(folder)).toMatchObject({ files: 1, before: text.length });
	const added = readdirSync(folder).filter((name) => name.startsWith('index') || name[0] === '.');
	expect(added.sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
	expect(gunzipSync(readFileSync(file('index.html.gz'))).toString()).toBe(text);
	expect(brotliDecompressSync(readFileSync(file('index.html.br'))).toString()).toBe(text);
});

test('packs nothing anew that is no older than its file', async () => {
	await packTexts(folder);
	writeFileSync(file('index.html.gz'), 'packed before');
	await packTexts(folder);
	expect(readFileSync(file('index.html.gz'), 'utf8')).toBe('packed before');
});

test('what a run has packed that was killed is of the site too', async () => {
	await markSite(folder, 'a'.repeat(64));
	// No file can take the place of a folder.
	mkdirSync(file('index.html.br'));
	utimesSync(file('index.html.br'), 1, 1);
	await expect(compressSite(folder)).rejects.toThrow('index.html.br');
	expect(readdirSync(folder)).toEqual(
		expect.arrayContaining(['.index.html.br.part', 'index.html.gz']),
	);
	expect(await whatFolderHolds(folder)).toEqual({ kind: 'site' });
});

test('what somebody has put there since stays his', async () => {
	await markSite(folder, 'a'.repeat(64));
	writeFileSync(file('notes.md'), 'words');
	await compressSite(folder);
	expect(await whatFolderHolds(folder)).toEqual({ kind: 'foreign', names: ['notes.md'] });
});
