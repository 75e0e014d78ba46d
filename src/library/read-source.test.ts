import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSource } from './read-source.ts';

const id = 'wirral/2024-03-04';

/** A library whose sources hold one file. */
async function makeLibrary(name: string, content: string | Uint8Array): Promise<string> {
	const library = await mkdtemp(join(tmpdir(), 'reader-source-'));
	onTestFinished(() => rm(library, { recursive: true }));
	await mkdir(join(library, 'sources/wirral'), { recursive: true });
	await writeFile(join(library, 'sources/wirral', name), content);
	return library;
}

test('reads the lines of a text document', async () => {
	const library = await makeLibrary('2024-03-04.txt', '\ufeffDear Zoë\r\n\r\nGood\n');
	expect(await readSource(id, 'text', library)).toEqual([
		{ text: 'Dear Zoë' },
		{ text: '' },
		{ text: 'Good' },
	]);
});

test('reads a text document in UTF-16 as the converter does', async () => {
	const library = await makeLibrary('2024-03-04.txt', Buffer.from('\ufeffDear Zoë\n', 'utf16le'));
	expect(await readSource(id, 'text', library)).toEqual([{ text: 'Dear Zoë' }]);
});

test('reads the lines of a PDF, with their places, from the file beside it', async () => {
	const library = await makeLibrary(
		'2024-03-04.lines.tsv',
		'page\tx\ty\twidth\theight\ttext\n3\t72\t700.5\t28\t12\tGood\n',
	);
	expect(await readSource(id, 'pdf', library)).toEqual([
		{ text: 'Good', place: { page: 3, x: 72, y: 700.5, width: 28, height: 12 } },
	]);
});

test.each([
	['pdf', '2024-03-04.pdf', '%PDF', /2024-03-04\.lines\.tsv source-lines-wrong - .*ingest/u],
	['pdf', '2024-03-04.lines.tsv', 'page\n', /2024-03-04\.lines\.tsv:1 source-lines-wrong - /u],
	['text', 'other.txt', 'Good', /2024-03-04\.txt source-missing - /u],
	['text', '2024-03-04.txt', Uint8Array.of(0x5a, 0x92), /2024-03-04\.txt file-encoding - /u],
] as const)(
	'says what is wrong with a %s whose library has %s',
	async (format, name, content, message) => {
		const library = await makeLibrary(name, content);
		await expect(readSource(id, format, library)).rejects.toThrow(message);
	},
);
