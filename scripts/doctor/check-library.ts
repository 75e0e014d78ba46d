import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesById } from '../../src/files/list-files.ts';
import { libraryFolder } from '../../src/library/library-files.ts';
import { countOf } from '../../src/words/count-of.ts';
import { findNewSources } from '../site/new-sources.ts';
import { advice, fault, ok, type Diagnosis } from './diagnosis.ts';

/** Looks whether a library is whole: whether each report has its document, and each document its report. */
export async function checkLibrary(library: string): Promise<Diagnosis[]> {
	const add = `npm run ingest -- my-reports/ --library ${library}`;
	if (!existsSync(library)) return [fault(`There is no library ${library}`, add)];
	const reports = await listFilesById(libraryFolder(library, 'reports'), '.mdx');
	if (reports.length === 0) return [fault(`The library ${library} has no reports`, add)];
	const sources = libraryFolder(library, 'sources');
	const bare = reports.filter(({ id }) =>
		['.pdf', '.txt'].every((extension) => !existsSync(join(sources, `${id}${extension}`))),
	);
	const waiting = await findNewSources(library);
	return [
		ok(`The library ${library} has ${countOf(reports.length, 'report')}`),
		...(bare.length > 0
			? [
					fault(
						`${countOf(bare.length, 'report')} without the document as received (${bare
							.slice(0, 3)
							.map(({ id }) => id)
							.join(', ')})`,
						`Put it back into ${sources}: nothing can be proved without it.`,
					),
				]
			: []),
		...(waiting.length > 0
			? [
					advice(
						`${countOf(waiting.length, 'document')} without a report`,
						`npm run ingest -- --library ${library}`,
					),
				]
			: []),
		...(existsSync(join(library, 'permalinks.tsv'))
			? []
			: [
					fault(
						'The library has no ledger of its addresses (permalinks.tsv)',
						`npm run ingest -- --library ${library}`,
					),
				]),
	];
}
