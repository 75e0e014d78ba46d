import { existsSync } from 'node:fs';
import { glob, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLitter } from '../files/system-litter.ts';
import { readSiteMark, siteMark } from './site-mark.ts';

/** What stands where a site is to be built. */
export type FolderContent =
	/** Nothing, or a folder without anything in it. */
	| { kind: 'empty' }
	/** A site that a build made, and nothing else. */
	| { kind: 'site' }
	/** Something that nobody gave to a build: its names, in order. */
	| { kind: 'foreign'; names: string[] }
	/** A library or a repository, whatever else is there. */
	| { kind: 'library' | 'repository' }
	/** No folder. */
	| { kind: 'file' };

/** Looks at a folder, or at the place where one may come. `folder` is no symbolic link. */
export async function whatFolderHolds(folder: string): Promise<FolderContent> {
	const stats = await lstat(folder).catch(() => null);
	if (stats === null) return { kind: 'empty' };
	if (!stats.isDirectory()) return { kind: 'file' };
	if (existsSync(join(folder, '.git'))) return { kind: 'repository' };
	if (await isLibrary(folder)) return { kind: 'library' };
	const names = (await readdir(folder)).filter((name) => !isLitter(name)).sort();
	const mark = await readSiteMark(folder);
	const made = new Set([siteMark, ...(mark?.made ?? names)]);
	const foreign = mark === null ? names : names.filter((name) => !made.has(name));
	if (foreign.length > 0) return { kind: 'foreign', names: foreign };
	return { kind: mark === null ? 'empty' : 'site' };
}

/** A site has a folder reports/ too, so it takes more to know a library: its ledger, its sources or a report's text. */
async function isLibrary(folder: string): Promise<boolean> {
	const parts = ['permalinks.tsv', 'sources', 'annotations'];
	if (parts.some((part) => existsSync(join(folder, part)))) return true;
	for await (const _ of glob('reports/*/*.mdx', { cwd: folder })) return true;
	return false;
}
