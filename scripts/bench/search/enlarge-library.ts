import { copyFile, glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../cli/project.ts';
import { sourceLinesExtension } from '../../../src/model/source-lines-file.ts';
import { alterReport, wordsOf } from './alter-report.ts';
import { seeded, type Random } from '../../cli/seeded-random.ts';
import { pick } from './pick-at-random.ts';

/** A report that a library has. */
interface LibraryFile {
	/** `wirral/2010-08-18` */
	id: string;
	mdx: string;
}

/** How large a library is to be: at least so many findings, or so many reports. */
export type LibrarySize = { findings: number } | { reports: number };

/**
 * Makes a library of that size: the reports of another library as they are, and altered ones
 * (`alterReport`) of other authorities until there are enough. The same library always gives the same.
 *
 * It has what a site is built from: reports and the lines of their sources, which the altered ones share with those that
 * they were made of. It has neither PDFs nor permalinks, and `check:content` would rightly find that no word of an
 * altered report is where it says.
 *
 * @returns how many findings it has
 */
export async function enlargeLibrary(
	library: string,
	target: string,
	size: LibrarySize,
): Promise<number> {
	const files = await readReports(library);
	const words = files.flatMap(({ mdx }) => wordsOf(mdx));
	const authorities = await readAuthorities();
	const random = seeded(1);
	const taken = new Set(files.map(({ id }) => id));
	let count = 0;
	let written = 0;
	const isLarge = (): boolean =>
		'reports' in size ? written >= size.reports : count >= size.findings;
	for (const { id, mdx } of files) {
		if ('reports' in size && isLarge()) break;
		written += 1;
		await writeReport(library, target, id, id, mdx);
		count += countFindings(mdx);
	}
	while (!isLarge() && words.length > 0)
		for (const file of files) {
			if (isLarge()) break;
			written += 1;
			const authority = pick(authorities, random);
			let published = moveDate(basename(file.id), random);
			while (taken.has(`${authority}/${published}`)) published = moveDate(published, random);
			const id = `${authority}/${published}`;
			taken.add(id);
			const altered = alterReport(file.mdx, { authority, published }, words, random);
			await writeReport(library, target, file.id, id, altered);
			count += countFindings(altered);
		}
	return count;
}

async function readReports(library: string): Promise<LibraryFile[]> {
	const folder = join(library, 'reports');
	const names = (await Array.fromAsync(glob('*/*.mdx', { cwd: folder }))).sort();
	return Promise.all(
		names.map(async (name) => ({
			id: name.replaceAll('\\', '/').replace(/\.mdx$/u, ''),
			mdx: await readFile(join(folder, name), 'utf8'),
		})),
	);
}

async function readAuthorities(): Promise<string[]> {
	const files = glob('*.yaml', { cwd: join(projectRoot, 'content/authorities') });
	return (await Array.fromAsync(files)).map((file) => basename(file, '.yaml')).sort();
}

/** Writes a report with the source of the one that it was made of. */
async function writeReport(
	library: string,
	target: string,
	from: string,
	id: string,
	mdx: string,
): Promise<void> {
	const extension = /^ {2}format: "?pdf/mu.test(mdx) ? sourceLinesExtension : '.txt';
	const report = join(target, 'reports', `${id}.mdx`);
	const source = join(target, 'sources', `${id}${extension}`);
	await mkdir(dirname(report), { recursive: true });
	await mkdir(dirname(source), { recursive: true });
	await writeFile(report, mdx);
	await copyFile(join(library, 'sources', `${from}${extension}`), source);
}

function countFindings(mdx: string): number {
	return mdx.match(/^<Finding /gmu)?.length ?? 0;
}

/** A date within a year before or after another, so that a report does not stand beside the one it was made of. */
function moveDate(date: string, random: Random): string {
	const days = Math.round((random() - 0.5) * 730);
	return new Date(Date.parse(date) + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
}
