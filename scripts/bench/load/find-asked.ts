import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a server is asked for: some paths by turns, with a name for them. */
export interface Asked {
	name: string;
	paths: readonly string[];
}

/**
 * What readers of a built site ask for: its first page, the report that is neither short nor long among the others, its first finding, the
 * files of a first search, and the PDF that is neither small nor large. What a site has not is left out.
 *
 * @param search paths of a first search
 */
export async function findAsked(folder: string, search: readonly string[]): Promise<Asked[]> {
	const report = await findMiddle(folder, 'reports/*/*-*-*/index.html');
	const findings = await findAll(folder, `${report.replace('index.html', '')}*[0-9]/index.html`);
	const asked = {
		'First page': ['index.html'],
		'A report': [report],
		'A finding': findings.slice(0, 1),
		'A first search': search,
		'A PDF': [await findMiddle(folder, 'reports/*/*/report.pdf')],
	};
	return Object.entries(asked)
		.map(([name, paths]) => ({
			name,
			paths: paths
				.filter((path) => path !== '')
				.map((path) => `/${path.replace(/^\//u, '').replace(/index\.html$/u, '')}`),
		}))
		.filter(({ paths }) => paths.length > 0);
}

/** The file of middle size among those that fit a pattern; empty where none does. */
async function findMiddle(folder: string, pattern: string): Promise<string> {
	const files = await findAll(folder, pattern);
	const sizes = await Promise.all(
		files.map(async (path) => ({ path, size: (await stat(join(folder, path))).size })),
	);
	sizes.sort((a, b) => a.size - b.size);
	return sizes[Math.floor(sizes.length / 2)]?.path ?? '';
}

async function findAll(folder: string, pattern: string): Promise<string[]> {
	const found = await Array.fromAsync(glob(pattern, { cwd: folder }));
	return found.map((path) => path.replaceAll('\\', '/')).sort();
}
