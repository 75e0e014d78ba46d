import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from './built-folder.ts';
import { readPage, type Page } from './page.ts';

/** A built site: its pages and the names of all its files. */
export interface BuiltSite {
	/** Every page by its path below the base. */
	pages: Map<string, Page>;
	/** Every file by its path below the base: `/favicon.svg`. */
	files: Set<string>;
}

/** Reads a built site from its folder. */
export function readBuiltSite(folder: string): BuiltSite {
	const files = globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
		.sort();
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map((file) =>
			readPage(file.replace(/index\.html$/u, ''), readFileSync(join(folder, file), 'utf8')),
		);
	return { pages: new Map(pages.map((page) => [page.path, page])), files: new Set(files) };
}

let tested: BuiltSite | undefined;

/** The site that is tested, read once for all files of tests that a worker runs: none of them changes it. */
export function readTestedSite(): BuiltSite {
	return (tested ??= readBuiltSite(builtFolder));
}
