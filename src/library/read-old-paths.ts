import { readFile } from 'node:fs/promises';
import { withBase } from '../addresses/base.ts';
import { readYaml } from '../checks/yaml-problems.ts';
import { listFilesById, type IdentifiedFile } from '../files/list-files.ts';
import { reportSchema } from '../model/report.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { isCurrent, splitVersion } from '../model/version-id.ts';
import { libraryFolder } from './library-files.ts';
import { findGone } from './find-gone.ts';
import { findOldAddresses, oldPath, oldSourcePath, type AddressedReport } from './old-addresses.ts';

/**
 * The paths of all pages that stand at old addresses, for what lists pages and must not list these.
 *
 * @param library its absolute path
 * @param base as Astro's `base` has it
 */
export async function readOldPaths(library: string, base: string): Promise<Set<string>> {
	const files = await listFilesById(libraryFolder(library, 'reports'), '.mdx');
	const paths: string[] = [];
	for (const [report, own] of Map.groupBy(files, ({ id }) => splitVersion(id).report)) {
		const read = (await Promise.all(own.map((file) => readAddressed(file, own.length > 1)))).flat();
		for (const old of read.flatMap(findOldAddresses))
			paths.push(oldPath(old), ...[oldSourcePath(old) ?? []].flat());
		const current = read.find(({ id }) => isCurrent(id));
		const older = read.filter(({ id }) => !isCurrent(id));
		if (current) for (const { id } of findGone(current, older)) paths.push(oldPath({ report, id }));
	}
	return new Set(paths.map((path) => withBase(`/${path}/`, base)));
}

/** What of a report its old addresses are told by; nothing where it can have none, or is faulty, which the build says. */
async function readAddressed(
	{ id, path }: IdentifiedFile,
	hasVersions: boolean,
): Promise<AddressedReport[]> {
	const mdx = await readFile(path, 'utf8');
	if (!hasVersions && !/^corrections:/mu.test(mdx)) return [];
	const file = splitFrontmatter(mdx);
	const { data: frontmatter } = reportSchema.safeParse(readYaml(file.frontmatter).data);
	if (!frontmatter) return [];
	const findings = [...file.body.matchAll(/^<Finding id="([^"]+)"/gmu)].flatMap(
		([, finding]) => finding ?? [],
	);
	return [{ id, frontmatter, findings }];
}
