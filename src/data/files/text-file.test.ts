import { mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { writeTextFile } from './text-file.ts';
import { writeZip } from './zip-file.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'reader-text-file-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
});

// More than a stream takes before it waits for the disk.
const text = 'words of a made-up report\n'.repeat(40_000);

test.each(['a.txt', 'a.txt.gz'])('writes what is added: %s', async (name) => {
	const file = await writeTextFile(join(folder, 'new', name));
	await file.add(text);
	await file.add('the end');
	await file.end();
	const bytes = readFileSync(join(folder, 'new', name));
	const read = name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
	expect(read.toString() === `${text}the end`).toBe(true);
});

test.each(['a.txt', 'a.txt.gz'])(
	'tells whoever writes of a fault of the disk: %s',
	async (name) => {
		mkdirSync(join(folder, name));
		const file = await writeTextFile(join(folder, name));
		const write = async (): Promise<void> => {
			await file.add(text);
			await file.add(text);
			await file.end();
		};
		await expect(write()).rejects.toThrow('EISDIR');
	},
);

test('tells of a fault of the disk while an archive is packed', async () => {
	const file = await writeTextFile(join(folder, 'a.txt'));
	await file.add(text);
	await file.end();
	mkdirSync(join(folder, 'a.zip'));
	const entry = { name: 'a.txt', path: join(folder, 'a.txt') };
	await expect(writeZip(join(folder, 'a.zip'), [entry, entry])).rejects.toThrow('EISDIR');
});
