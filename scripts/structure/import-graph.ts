import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { listImports } from './list-imports.ts';

/** Who imports whom: of each file or folder, by its path from the project's root, what it imports of the project. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

/** What is looked at: the code of the site and of the scripts. */
const code = ['src/**/*.{ts,astro,css}', 'scripts/**/*.{ts,mjs}', '*.config.{ts,mjs}'];

/** Tests stand beside what they test and use fixtures of anywhere: they are no part of the house. */
const aside = /\.test\.ts$|(?:^|\/)(?:fixtures|golden)\/|^src\/tests\//u;

/**
 * The imports between the files of a project. A name that leads nowhere is left out: the compiler tells of it.
 *
 * @param root the project's folder
 */
export async function readImportGraph(root: string): Promise<ImportGraph> {
	const files: string[] = [];
	for await (const file of glob(code, { cwd: root })) files.push(file.replaceAll('\\', '/'));
	const graph = new Map<string, Set<string>>();
	for (const file of files.filter((name) => !aside.test(name)).sort()) {
		const text = await readFile(posix.join(root, file), 'utf8');
		const imported = listImports(file, text)
			.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name))
			.filter((name) => isVirtual(name) || (name !== file && existsSync(posix.join(root, name))));
		graph.set(file, new Set(imported));
	}
	return graph;
}

/** Whether a name is that of a module which only a running build has: `astro:content`. */
function isVirtual(name: string): boolean {
	return name.startsWith('astro:');
}

/** The same imports between folders; a folder is a directory with files of its own. */
export function foldIntoFolders(files: ImportGraph): ImportGraph {
	const folders = new Map<string, Set<string>>();
	for (const [file, imported] of files) {
		const folder = posix.dirname(file);
		const others = [...imported]
			.filter((name) => !isVirtual(name))
			.map((name) => posix.dirname(name))
			.filter((name) => name !== folder);
		folders.set(folder, new Set([...(folders.get(folder) ?? []), ...others]));
	}
	return folders;
}

/** All that some files or folders import, directly or through others, themselves included. */
export function reach(graph: ImportGraph, from: readonly string[]): Set<string> {
	const reached = new Set(from);
	// A set hands over what is added while it is walked.
	for (const name of reached) for (const imported of graph.get(name) ?? []) reached.add(imported);
	return reached;
}
