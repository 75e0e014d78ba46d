import { relative } from 'node:path';
import { readYaml } from '../../../src/checks/yaml-problems.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { listVersions, reportFile } from '../../../src/library/library-files.ts';
import { reportSchema } from '../../../src/model/report.ts';
import { splitFrontmatter } from '../../../src/model/split-frontmatter.ts';
import { splitVersion } from '../../../src/model/version-id.ts';
import { addressBefore } from '../../../src/library/old-addresses.ts';
import type { Permalinks } from '../../library/permalinks.ts';
import { wholeReport } from '../../../src/model/whole-report.ts';
import type { ConvertedDocument } from '../ingest-document.ts';
import { documentOf } from './document-of.ts';

/**
 * The address under which a library has a document: its own, the one that people gave its report by correcting its
 * authority or date, or that of an older version that was made from it. The document's place in the library tells, else
 * the ledger, else the reports.
 */
export async function findAddress(
	document: Pick<ConvertedDocument, 'id' | 'sha256'>,
	path: string,
	library: string,
	permalinks: Permalinks,
): Promise<string> {
	const report = await findReport(document, path, library, permalinks);
	for (const id of [report, ...(await listVersions(library, report))]) {
		const mdx = (await readIfThere(reportFile(library, id)))?.toString('utf8') ?? '';
		if (documentOf(mdx) === document.sha256) return id;
	}
	return report;
}

/** The address of the report that a document is of, whichever version it may be. */
async function findReport(
	{ id, sha256 }: Pick<ConvertedDocument, 'id' | 'sha256'>,
	path: string,
	library: string,
	permalinks: Permalinks,
): Promise<string> {
	const inLibrary = /^sources[\\/](?<id>.+)\.(?:txt|pdf)$/u.exec(relative(library, path));
	const held = splitVersion(inLibrary?.groups?.['id']?.replaceAll('\\', '/') ?? '').report;
	const movedTo = permalinks
		.get(id)
		?.get(wholeReport)
		?.to?.replace(/\/(?:#.*)?$/u, '');
	for (const other of [held, movedTo]) {
		if (!other || other === id) continue;
		const mdx = (await readIfThere(reportFile(library, other)))?.toString('utf8') ?? '';
		const { data } = reportSchema.safeParse(readYaml(splitFrontmatter(mdx).frontmatter).data);
		if (data?.source.sha256 === sha256 && addressBefore(data)?.report === id) return other;
	}
	return id;
}
