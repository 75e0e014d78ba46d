import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { pdfFiles } from './pdf-files-integration.ts';

type Hooks = AstroIntegration['hooks'];
const hidden =
	'  hidden:\n    - page: 1\n      reason: "covered"\n      words: 2\n      place: { x: 1, y: 2, width: 3, height: 4 }\n';

/** The PDFs of a site that is built from three reports, the second of which hides words; and what is warned of. */
async function build(publishHidden: boolean) {
	const folder = await mkdtemp(join(tmpdir(), 'inspection-reader-pdfs-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const write = async (file: string, text: string) => {
		await mkdir(dirname(join(folder, file)), { recursive: true });
		await writeFile(join(folder, file), text);
	};
	for (const [authority, conversion] of [
		['ayton', ''],
		['beeford', hidden],
		['ceeton', '  note: "hidden harm"\n'],
	]) {
		await write(
			`reports/${authority}/2019-01-01.mdx`,
			`---\ntitle: "A"\nconversion:\n  findings: 1\n${conversion ?? ''}---\n\nText.\n`,
		);
		await write(`sources/${authority}/2019-01-01.pdf`, '%PDF-');
	}
	const warned: string[] = [];
	const { hooks } = pdfFiles(folder, publishHidden, new Set());
	await hooks['astro:config:done']?.({} as Parameters<NonNullable<Hooks['astro:config:done']>>[0]);
	await hooks['astro:build:done']?.({
		dir: pathToFileURL(`${folder}/dist/`),
		logger: { info: () => undefined, warn: (text: string) => warned.push(text) },
	} as unknown as Parameters<NonNullable<Hooks['astro:build:done']>>[0]);
	return { placed: (await readdir(join(folder, 'dist/reports'))).sort(), warned };
}

test('puts PDFs beside their reports, but for one that hides words, and says so', async () => {
	const { placed, warned } = await build(false);
	expect(placed).toEqual(['ayton', 'ceeton']);
	expect(warned).toEqual([expect.stringContaining('beeford/2019-01-01')]);
});

test('puts all of them there where the publisher says so', async () => {
	expect(await build(true)).toEqual({ placed: ['ayton', 'beeford', 'ceeton'], warned: [] });
});
