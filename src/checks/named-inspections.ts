import { parse } from 'yaml';
import type { ReadText } from '../files/read-below.ts';
import type { NamedInspection } from '../model/named-inspection.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import type { LinkedFiles } from './site-links.ts';

/** What of an authority's or a report's file is read here. */
interface ReadFields {
	name?: string;
	inspected?: { from?: string; to?: string };
}

/**
 * Why an inspection that a note names cannot be the one meant; undefined where nothing speaks against it.
 *
 * @param reports ids of the reports that the note links to: an inspection of that authority and year must be theirs
 */
export async function findInspectionFault(
	{ of: name, on }: NamedInspection,
	reports: readonly string[],
	files: LinkedFiles,
): Promise<{ message: string; expected: string } | undefined> {
	const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
	const authority = await readFields(files.content, `authorities/${slug}.yaml`, (text) => text);
	if (authority?.name !== name)
		return {
			message: `the note names an inspection of ${name}, which is no authority`,
			expected: 'a name that a file of content/authorities has',
		};
	if (!on.includes('/')) return undefined;
	const [from, to] = on.split('/');
	for (const report of reports.filter((id) => id.startsWith(`${slug}/`))) {
		const { inspected } =
			(await readFields(files.library, `reports/${report}.mdx`, frontmatterOf)) ?? {};
		const isNear = inspected?.from?.slice(0, 7) === from?.slice(0, 7);
		if (isNear && (inspected?.from !== from || inspected?.to !== to))
			return {
				message: `the note names an inspection of ${name} on ${on}`,
				expected: `${inspected?.from}/${inspected?.to}, which its report ${report} says`,
			};
	}
	return undefined;
}

function frontmatterOf(mdx: string): string {
	return splitFrontmatter(mdx).frontmatter;
}

async function readFields(
	read: ReadText,
	path: string,
	part: (text: string) => string,
): Promise<ReadFields | null> {
	const text = await read(path);
	return text === null ? null : ((parse(part(text)) ?? {}) as ReadFields);
}
