import type { ReadText } from '../files/read-below.ts';
import type { NamedInspection } from '../model/named-inspection.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { toSlug } from '../words/to-slug.ts';
import type { LinkedFiles } from './site-links.ts';
import { readYaml } from './yaml-problems.ts';

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
	const slug = await findAuthority(name, files.content);
	if (slug === undefined)
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

/** The slug of the authority of a name. Ofsted puts the rank of two cities behind their names: `bristol-city-of`. */
async function findAuthority(name: string, content: ReadText): Promise<string | undefined> {
	const usual = toSlug(name);
	for (const slug of [usual, `${usual}-city-of`]) {
		const authority = await readFields(content, `authorities/${slug}.yaml`, (text) => text);
		if (authority?.name === name) return slug;
	}
	return undefined;
}

function frontmatterOf(mdx: string): string {
	return splitFrontmatter(mdx).frontmatter;
}

/** What a file says; nothing where it is no YAML, which its own check says. */
async function readFields(
	read: ReadText,
	path: string,
	part: (text: string) => string,
): Promise<ReadFields | null> {
	const text = await read(path);
	return text === null ? null : ((readYaml(part(text)).data ?? {}) as ReadFields);
}
