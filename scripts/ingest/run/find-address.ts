import { relative } from 'node:path';
import { readYaml } from '../../../src/checks/yaml-problems.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { reportFile } from '../../../src/library/library-files.ts';
import { reportSchema } from '../../../src/model/report.ts';
import { splitFrontmatter } from '../../../src/model/split-frontmatter.ts';
import { addressBefore } from '../../library/derive-states.ts';
import type { Permalinks } from '../../library/permalinks.ts';
import { wholeReport } from '../../library/published-entries.ts';
import type { ConvertedDocument } from '../ingest-document.ts';

/**
 * The address under which a library has a document: its own, or the one that people gave its report by correcting its
 * authority or date. The document's place in the library tells, else the ledger.
 */
export async function findAddress(
	{ id, sha256 }: Pick<ConvertedDocument, 'id' | 'sha256'>,
	path: string,
	library: string,
	permalinks: Permalinks,
): Promise<string> {
	const inLibrary = /^sources[\\/](?<id>.+)\.(?:txt|pdf)$/u.exec(relative(library, path));
	const held = inLibrary?.groups?.['id']?.replaceAll('\\', '/');
	const movedTo = permalinks
		.get(id)
		?.get(wholeReport)
		?.to?.replace(/\/(?:#.*)?$/u, '');
	for (const other of [held, movedTo]) {
		if (other === undefined || other === id) continue;
		const mdx = (await readIfThere(reportFile(library, other)))?.toString('utf8') ?? '';
		const { data } = reportSchema.safeParse(readYaml(splitFrontmatter(mdx).frontmatter).data);
		if (data?.source.sha256 === sha256 && addressBefore(data) === id) return other;
	}
	return id;
}
