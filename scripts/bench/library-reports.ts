import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { projectRoot } from '../cli/project.ts';
import type { ReportFiles } from './starlight-site.ts';

/** The files of a library's reports, in order of their ids. */
export async function findReports(library: string): Promise<ReportFiles> {
	const folder = resolve(library, 'reports');
	const files = await Array.fromAsync(glob('*/*.mdx', { cwd: folder }));
	return new Map(
		files
			.sort()
			.map((file) => [file.replaceAll('\\', '/').replace(/\.mdx$/u, ''), join(folder, file)]),
	);
}

/** The version of Astro that the project is built with. */
export async function readAstroVersion(): Promise<string> {
	const text = await readFile(join(projectRoot, 'node_modules/astro/package.json'), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}
