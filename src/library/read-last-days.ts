import { readFile } from 'node:fs/promises';
import { listFilesById } from '../files/list-files.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { isCurrent, splitVersion } from '../model/version-id.ts';
import { libraryFolder } from './library-files.ts';
import { dayPublished, readLedger } from './read-ledger.ts';

/**
 * The day on which each report of a library last changed, by its id: that of its last correction or, where it was published
 * again, that on which the new version came, as the ledger says; else that of its publication, which is part of its id. A
 * build's own day says nothing of a page.
 *
 * @param library its absolute path
 */
export async function readLastDays(library: string): Promise<Map<string, string>> {
	const files = await listFilesById(libraryFolder(library, 'reports'), '.mdx');
	const again = new Set(
		files.filter(({ id }) => !isCurrent(id)).map(({ id }) => splitVersion(id).report),
	);
	const ledger = await readLedger(library);
	const days = new Map<string, string>();
	for (const { id, path } of files.filter((file) => isCurrent(file.id))) {
		const { frontmatter } = splitFrontmatter(await readFile(path, 'utf8'));
		const [, corrections = ''] = frontmatter.split(/^corrections:$/mu);
		const dates = [...corrections.matchAll(/^ +(?:- )?date: "(\d{4}-\d\d-\d\d)"$/gmu)];
		const all = [
			id.split('/')[1] ?? '',
			(again.has(id) && dayPublished(ledger, id)) || '',
			...dates.map(([, date]) => date ?? ''),
		];
		days.set(id, all.sort().at(-1) ?? '');
	}
	return days;
}

/** The id of the report that a page belongs to: `st-helens/2012-08-10`; undefined for other pages. */
export function reportOfPage(path: string): string | undefined {
	return /\/reports\/([^/]+\/\d{4}-\d\d-\d\d)\//u.exec(path)?.[1];
}
