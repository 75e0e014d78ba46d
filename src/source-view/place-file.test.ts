import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { placeFile } from './place-file.ts';

async function makeFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'reader-place-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	return folder;
}

test('puts a file into folders that are not there yet', async () => {
	const folder = await makeFolder();
	await writeFile(join(folder, 'a.pdf'), '%PDF-1.7');
	await placeFile(join(folder, 'a.pdf'), join(folder, 'site/reports/wirral/report.pdf'));
	expect(await readFile(join(folder, 'site/reports/wirral/report.pdf'), 'utf8')).toBe('%PDF-1.7');
});

test('leaves the first file when the folder of the second is removed', async () => {
	const folder = await makeFolder();
	await writeFile(join(folder, 'a.pdf'), '%PDF-1.7');
	await placeFile(join(folder, 'a.pdf'), join(folder, 'site/report.pdf'));
	await rm(join(folder, 'site'), { recursive: true });
	expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('%PDF-1.7');
});

test('names both files where it cannot', async () => {
	const folder = await makeFolder();
	await expect(placeFile(join(folder, 'none.pdf'), join(folder, 'b.pdf'))).rejects.toThrow(
		/could not copy .*none\.pdf to .*b\.pdf/u,
	);
});
