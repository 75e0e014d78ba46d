import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findFolderFault } from './find-folder-fault.ts';
import { markSite } from './site-mark.ts';

const digest = 'a'.repeat(64);

/** A world with a home, a project and a library, and files that stand where a site may be asked for. */
function makeWorld(...files: string[]): {
	at: (path: string) => string;
	fault: (outDir: string) => Promise<string | null>;
} {
	const folder = mkdtempSync(join(tmpdir(), 'reader-folder-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	const at = (path: string): string => join(folder, path);
	for (const name of ['home/project/src', 'home/library/reports'])
		mkdirSync(at(name), { recursive: true });
	for (const file of files) {
		mkdirSync(dirname(at(file)), { recursive: true });
		if (!file.endsWith('/')) writeFileSync(at(file), 'words');
		else mkdirSync(at(file));
	}
	const folders = { project: at('home/project'), library: at('home/library'), home: at('home') };
	return {
		at,
		fault: async (outDir) => {
			const problem = await findFolderFault(at(outDir), folders);
			return problem === null
				? null
				: (/: (.*)\. Nothing/u.exec(problem.message)?.[1] ?? problem.message);
		},
	};
}

test('a site may go where nothing is, and into an empty folder', async () => {
	const { fault } = makeWorld('home/empty/', 'home/litter/.DS_Store', 'home/litter/Thumbs.db');
	for (const folder of [
		'home/project/dist',
		'home/a/b/c',
		'home/empty',
		'home/litter',
		'home/library/site',
	])
		expect(await fault(folder)).toBeNull();
});

test('a site may go where one was built', async () => {
	const { at, fault } = makeWorld('home/dist/index.html', 'home/dist/reports/wirral/index.html');
	await markSite(at('home/dist'), digest);
	expect(await fault('home/dist')).toBeNull();
	writeFileSync(at('home/dist/.built-from'), digest);
	expect(await fault('home/dist')).toBeNull();
});

test.each([
	['home/thesis', ['home/thesis/thesis.txt'], 'it holds what no build made (thesis.txt)'],
	[
		'home/full',
		['home/full/a', 'home/full/b', 'home/full/.c', 'home/full/d'],
		'it holds what no build made (.c, a, b and 1 more)',
	],
	['home/marked', ['home/marked/.built-from'], 'it holds what no build made (.built-from)'],
	['home/file', ['home/file'], 'it is a file'],
	['home/other', ['home/other/permalinks.tsv'], 'it is a library'],
	['home/other', ['home/other/sources/wirral/2010-08-18.txt'], 'it is a library'],
	['home/other', ['home/other/reports/wirral/2010-08-18.mdx'], 'it is a library'],
	['home/clone', ['home/clone/.git/HEAD'], 'it is a repository'],
	['home/clone', ['home/clone/.git'], 'it is a repository'],
	['home/clone/.git/site', ['home/clone/.git/HEAD'], 'it lies in what git keeps'],
	['home', [], 'it is your home folder'],
	['.', [], 'it holds your home folder'],
	['home/project', [], 'it is the project'],
	['home/library', [], 'it is the library'],
])('%s with %j is refused', async (folder, files, message) => {
	expect(await makeWorld(...files).fault(folder)).toBe(message);
});

test.each(['home/project/src/site', 'home/project/node_modules', 'home/library/reports/wirral'])(
	'a site does not go to %s, among what it is built from',
	async (folder) => {
		expect(await makeWorld().fault(folder)).toMatch(/^it lies in .*, which a site is built from/u);
	},
);

test.each(['.git/HEAD', 'sources/wirral/2010-08-18.txt', 'thesis.txt'])(
	'the mark of a site does not give away %s beside it',
	async (file) => {
		const { at, fault } = makeWorld('home/dist/index.html');
		await markSite(at('home/dist'), digest);
		mkdirSync(dirname(at(`home/dist/${file}`)), { recursive: true });
		writeFileSync(at(`home/dist/${file}`), 'words');
		expect(await fault('home/dist')).not.toBeNull();
	},
);

test.runIf(process.platform !== 'win32')('links are followed to where they lead', async () => {
	const { at, fault } = makeWorld('home/thesis/thesis.txt', 'home/empty/');
	symlinkSync(at('home/thesis'), at('home/to-thesis'));
	symlinkSync(at('home/library'), at('home/to-library'));
	symlinkSync(at('home/empty'), at('home/to-empty'));
	symlinkSync(at('nowhere'), at('home/to-nowhere'));
	expect(await fault('home/to-thesis')).toBe('it holds what no build made (thesis.txt)');
	expect(await fault('home/to-library')).toBe('it is the library');
	expect(await fault('home/to-library/reports')).toMatch(/^it lies in /u);
	expect(await fault('home/to-nowhere')).toBe('it is a link that leads nowhere');
	expect(await fault('home/to-nowhere/site')).toBe('it is a link that leads nowhere');
	expect(await fault('home/to-empty')).toBeNull();
});
