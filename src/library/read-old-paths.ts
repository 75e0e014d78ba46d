import { readFile } from 'node:fs/promises';
import { withBase } from '../addresses/base.ts';
import { readYaml } from '../checks/yaml-problems.ts';
import { listFilesById } from '../files/list-files.ts';
import { reportSchema } from '../model/report.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { libraryFolder } from './library-files.ts';
import { findOldAddresses, oldPath, oldSourcePath } from './old-addresses.ts';

/**
 * The paths of all pages that stand at old addresses, for what lists pages and must not list these.
 *
 * @param library its absolute path
 * @param base as Astro's `base` has it
 */
export async function readOldPaths(library: string, base: string): Promise<Set<string>> {
	const files = await listFilesById(libraryFolder(library, 'reports'), '.mdx');
	const paths = await Promise.all(
		files.map(async ({ id, path }) => {
			const mdx = await readFile(path, 'utf8');
			if (!/^corrections:/mu.test(mdx)) return [];
			const file = splitFrontmatter(mdx);
			// A report that is faulty is told when the build reads it.
			const { data: frontmatter } = reportSchema.safeParse(readYaml(file.frontmatter).data);
			if (!frontmatter) return [];
			const findings = [...file.body.matchAll(/^<Finding id="([^"]+)"/gmu)].flatMap(
				([, finding]) => finding ?? [],
			);
			return findOldAddresses({ id, frontmatter, findings })
				.flatMap((old) => [oldPath(old), oldSourcePath(old) ?? []].flat())
				.map((path) => withBase(`/${path}/`, base));
		}),
	);
	return new Set(paths.flat());
}
