import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, onTestFinished, test } from 'vitest';
import { guideFile, termFile } from '../checks/content-kinds.ts';
import { contentFolder } from './content-folder.ts';

/** What every text of the editors says of itself, in two lines. */
const basis =
	"restsOn: [{ unsourced: 'what this says' }]\nchecked: { on: '2026-11-29', against: knowledge }\n";

/** Loads a glossary of these terms, for a site under /reader/. Answers the entries by id. */
async function load(files: Record<string, string>): Promise<Map<string, unknown>> {
	const root = await mkdtemp(join(tmpdir(), 'reader-content-'));
	onTestFinished(() => rm(root, { recursive: true }));
	await mkdir(join(root, 'content/glossary'), { recursive: true });
	for (const [name, text] of Object.entries(files))
		await writeFile(
			join(root, 'content/glossary', name),
			`---\nterm: ${name}\nshort: What.\n${basis}---\n\n${text}\n`,
		);
	const entries = new Map<string, unknown>();
	await contentFolder(termFile).load({
		config: { root: pathToFileURL(`${root}/`), base: '/reader/' },
		generateDigest: String,
		store: {
			clear: () => undefined,
			set: ({ id, ...entry }: { id: string }) => entries.set(id, entry),
		},
	} as unknown as LoaderContext);
	return entries;
}

test('loads each file with its text as HTML, which is compiled no more', async () => {
	expect((await load({ 'mash.mdx': 'See [b](/glossary/b/).' })).get('mash')).toMatchObject({
		data: { term: 'mash.mdx' },
		rendered: { html: '<p>See <a href="/reader/glossary/b/">b</a>.</p>' },
	});
});

test('stops the build with all that is wrong in all files', async () => {
	await expect(load({ 'a.mdx': '{process.exit(9)}', 'b.mdx': '<b>x</b>' })).rejects.toThrow(
		/a\.mdx:8:1 glossary-invalid - .*\n.*b\.mdx:8:1 glossary-invalid - /u,
	);
});

test('the guide is compiled by Astro, and stops the build before that where it would run', async () => {
	const root = await mkdtemp(join(tmpdir(), 'reader-guide-'));
	onTestFinished(() => rm(root, { recursive: true }));
	await mkdir(join(root, 'content/guide'), { recursive: true });
	const write = (text: string): Promise<void> =>
		writeFile(
			join(root, 'content/guide/a.mdx'),
			`---\ntitle: A\nabout: What it tells.\npart: reading\norder: 1\n---\n\n${text}\n`,
		);
	const entries: unknown[] = [];
	const loading = (): Promise<void> =>
		contentFolder(guideFile, 'mdx').load({
			config: { root: pathToFileURL(`${root}/`), base: '/' },
			generateDigest: String,
			store: { clear: () => undefined, set: (entry: unknown) => entries.push(entry) },
		} as unknown as LoaderContext);
	await write('See `a`.');
	await loading();
	expect(entries).toMatchObject([
		{ id: 'a', filePath: 'content/guide/a.mdx', deferredRender: true },
	]);
	for (const code of ['{process.exit(9)}', "import 'node:fs'", '<b>x</b>', 'export const a = 1;']) {
		await write(code);
		await expect(loading(), code).rejects.toThrow(/a\.mdx:8:1 content-invalid - /u);
	}
});
