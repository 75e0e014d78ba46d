import { relative } from 'node:path';
import { readYaml } from '../../../src/checks/yaml-problems.ts';
import { libraryFolder } from '../../../src/library/library-files.ts';
import { failure, type Outcome, type Problem } from '../../../src/model/problem.ts';
import { reportSchema } from '../../../src/model/report.ts';
import { splitFrontmatter } from '../../../src/model/split-frontmatter.ts';
import { splitVersion } from '../../../src/model/version-id.ts';
import type { ConvertedDocument } from '../ingest-document.ts';
import { documentOf } from './document-of.ts';
import { shelveReport } from './shelve-report.ts';
import type { StoreOptions } from './store-options.ts';
import { tellInspectionsApart } from './tell-inspections-apart.ts';
import { isWithin } from '../../../src/files/is-within.ts';

/** What stands where a converted document would. */
export interface Holder {
	/** Absolute path of what holds the address. */
	path: string;
	/** The report there as it stands; undefined where there is none. */
	mdx: string | undefined;
	/** Digests of the documents there. */
	documents: readonly string[];
}

/**
 * Makes way for a document whose address another has: where the publisher has said that it is a new version of that, the
 * report that stands there is kept as an older version, and the answer is its id. Where the publisher has said nothing,
 * it is a problem; so it is where the two are of different inspections.
 *
 * @param path where the document came from
 */
export async function makeWay(
	holder: Holder,
	{ id, sha256, mdx }: ConvertedDocument,
	path: string,
	{ library, newVersion, check, cwd }: StoreOptions,
): Promise<Outcome<string>> {
	const shown = relative(cwd, path);
	const taken = (more: string): Outcome<never> =>
		failure({
			rule: 'address-taken',
			path: shown,
			message: `another document has the address ${id} already: ${relative(cwd, holder.path)}${more}`,
		});
	const { mdx: before, documents } = holder;
	if (splitVersion(id).version !== null || before === undefined) return taken('');
	// Only the document as it came says by its name what it was called.
	const isOwn = isWithin(path, libraryFolder(library, 'sources'));
	if (isOwn && documents.includes(sha256))
		return taken(', and a run was interrupted: give this document again from where it came');
	if (!newVersion) return taken('');
	const known = [sha256, documentOf(before)];
	if (documents.some((document) => !known.includes(document)))
		return taken(', and no report was made from it: an earlier run was interrupted');
	const apart = findDifference(before, mdx);
	if (apart !== null)
		return failure({ rule: 'version-differs', path: shown, message: `${apart} ${id}` });
	if (check) return failure(wouldChange(shown, id));
	return shelveReport(library, id, before, cwd);
}

/** Why a document is no version of the report that stands there, before its id; null where it may be one. */
function findDifference(before: string, now: string): string | null {
	const [older, newer] = [before, now].map(
		(mdx) => reportSchema.safeParse(readYaml(splitFrontmatter(mdx).frontmatter).data).data,
	);
	if (!older || !newer) return 'the report that stands there cannot be read:';
	const apart = tellInspectionsApart(older, newer);
	return apart === null ? null : `${apart}, so it is no version of`;
}

function wouldChange(path: string, id: string): Problem {
	return { rule: 'output-changed', path, message: `it would be a new version of ${id}` };
}
