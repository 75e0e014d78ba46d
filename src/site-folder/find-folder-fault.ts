import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { lstat, realpath } from 'node:fs/promises';
import type { Problem } from '../model/problem.ts';
import { whatFolderHolds } from './what-folder-holds.ts';
import { isWithin } from '../files/is-within.ts';

/** What must outlive every build, wherever it stands. */
export interface Protected {
	/** Absolute path of the project. */
	project: string;
	/** Absolute path of the library that the site is built from. */
	library: string;
	/** The reader's home; that of whoever runs the build where nothing is given. */
	home?: string;
}

/** The project's own folders: a site in one of them would become part of what sites are built from. */
const projectFolders = [
	'.astro',
	'.ci',
	'.git',
	'.github',
	'content',
	'docs',
	'node_modules',
	'public',
	'scripts',
	'src',
];
const libraryFolders = ['annotations', 'reports', 'sources'];

/**
 * Why a site must not be built into a folder; null where it may. A build deletes what stood there, so it takes a folder
 * that is not there yet, one that is empty, or one that a build made.
 *
 * @param outDir absolute path
 */
export async function findFolderFault(
	outDir: string,
	{ project, library, home = homedir() }: Protected,
): Promise<Problem | null> {
	const refuse = (message: string): Problem => ({
		rule: 'folder-refused',
		path: outDir,
		message: `no site can be built into this folder: ${message}. Nothing was touched`,
		expected: 'a folder that is not there yet, an empty one, or one that a build made',
	});
	const folder = await realFolder(outDir);
	if (folder === null) return refuse('it is a link that leads nowhere');
	const [root, books, hearth] = (await Promise.all(
		[project, library, home].map(async (path) => (await realFolder(path)) ?? path),
	)) as [string, string, string];

	const holder = [
		[hearth, 'your home folder'],
		[root, 'the project'],
		[books, 'the library'],
	].find(([path = '']) => isWithin(path, folder));
	if (holder !== undefined)
		return refuse(`it ${holder[0] === folder ? 'is' : 'holds'} ${holder[1]}`);
	const owner = [
		...projectFolders.map((name) => join(root, name)),
		...libraryFolders.map((name) => join(books, name)),
	].find((path) => isWithin(folder, path));
	if (owner !== undefined)
		return refuse(`it lies in ${owner}, which a site is built from or built with`);

	if (folder.split(sep).includes('.git')) return refuse('it lies in what git keeps');

	const content = await whatFolderHolds(folder);
	switch (content.kind) {
		case 'empty':
		case 'site':
			return null;
		case 'file':
			return refuse('it is a file');
		case 'library':
			return refuse('it is a library');
		case 'repository':
			return refuse('it is a repository');
		case 'foreign':
			return refuse(`it holds what no build made (${describeNames(content.names)})`);
	}
}

/**
 * Where a path really leads, links followed, its last parts not there yet; null where a link leads nowhere.
 *
 * @param path absolute
 */
export async function realFolder(path: string): Promise<string | null> {
	const real = await realpath(path).catch(() => null);
	if (real !== null) return real;
	const isThere = await lstat(path).then(
		() => true,
		() => false,
	);
	if (isThere) return null;
	const parent = dirname(path);
	if (parent === path) return path;
	const above = await realFolder(parent);
	return above === null ? null : resolve(above, basename(path));
}

function describeNames(names: readonly string[]): string {
	const rest = names.length - 3;
	return names.slice(0, 3).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
