import { join, relative } from 'node:path';
import { digestOf } from '../../../src/files/digest-of.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import {
	libraryFolder,
	listVersions,
	reportFile,
	sourceFile,
	sourceLinesFile,
} from '../../../src/library/library-files.ts';
import { failure, success, type Outcome } from '../../../src/model/problem.ts';
import { splitVersion, versionId } from '../../../src/model/version-id.ts';
import { writeAtomically } from '../../library/write-atomically.ts';
import { documentOf } from './document-of.ts';

/** The id of the older version that holds a report as it stands; null where none does. */
async function findShelved(library: string, report: string, mdx: string): Promise<string | null> {
	for (const id of await listVersions(library, report)) {
		const held = await readIfThere(reportFile(library, id));
		if (held?.toString('utf8') === mdx) return id;
	}
	return null;
}

/**
 * Copies a report with its document, the lines of that and its annotations to where older versions stand, and answers
 * the id that it has there. The report comes last, so that where it is, all that it rests on is there; a run that ended
 * on the way is gone on with. A file that stands there and is another one stays, and is a problem.
 *
 * @param mdx the report as it stands
 * @param cwd the folder that messages name files from
 */
export async function shelveReport(
	library: string,
	report: string,
	mdx: string,
	cwd: string,
): Promise<Outcome<string>> {
	const shelved = await findShelved(library, report, mdx);
	if (shelved !== null) return success(shelved);
	const last = (await listVersions(library, report)).at(-1);
	const id = versionId(report, (last === undefined ? 0 : (splitVersion(last).version ?? 0)) + 1);
	const copies = await listCopies(library, report, id, mdx);
	if (copies === null)
		return failure({
			rule: 'source-missing',
			path: relative(cwd, reportFile(library, report)),
			message:
				'the document that the report was made from is not there, so it can be no older version',
		});
	for (const { path, bytes } of copies) {
		const held = await readIfThere(path);
		if (held?.equals(bytes)) continue;
		if (held)
			return failure({
				rule: 'version-hindered',
				path: relative(cwd, path),
				message: `another file stands where version ${splitVersion(id).version ?? 0} of ${report} would be kept`,
			});
		const written = await writeAtomically(path, bytes);
		if (!written.ok) return written;
	}
	return success(id);
}

/** What is to be copied, in that order; null where the document of the report is not there. */
async function listCopies(
	library: string,
	report: string,
	id: string,
	mdx: string,
): Promise<{ path: string; bytes: Buffer }[] | null> {
	const copies: { path: string; bytes: Buffer }[] = [];
	for (const format of ['pdf', 'text'] as const) {
		const bytes = await readIfThere(sourceFile(library, report, format));
		if (bytes === null || digestOf(bytes) !== documentOf(mdx)) continue;
		copies.push({ path: sourceFile(library, id, format), bytes });
	}
	if (copies.length === 0) return null;
	const notes = (of: string): string => join(libraryFolder(library, 'annotations'), `${of}.yaml`);
	for (const [from, path] of [
		[sourceLinesFile(library, report), sourceLinesFile(library, id)],
		[notes(report), notes(id)],
	] as const) {
		const bytes = await readIfThere(from);
		if (bytes) copies.push({ path, bytes });
	}
	return [...copies, { path: reportFile(library, id), bytes: Buffer.from(mdx) }];
}
