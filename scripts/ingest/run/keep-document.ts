import { success, type Outcome } from '../../../src/model/problem.ts';
import type { ConvertedDocument } from '../ingest-document.ts';
import { reportFile, sourceFile, sourceLinesFile } from '../../../src/library/library-files.ts';
import { addPermalinks } from '../../library/permalinks.ts';
import { stampFile, type FileStamp } from './file-stamp.ts';
import { digestOf } from '../../../src/files/digest-of.ts';
import type { FoundDocument } from './find-documents.ts';
import type { LibraryBooks } from './library-books.ts';
import { recordKey, type RecordedReport } from './run-record.ts';
import { storeDocument, type StoreOptions } from './store-document.ts';

/** Puts a converted document into the library and its books, and gives what a later run can know it by. */
export async function keepDocument(
	converted: ConvertedDocument,
	document: FoundDocument,
	options: StoreOptions,
	books: LibraryBooks,
): Promise<Outcome<{ status: 'converted' | 'unchanged'; record: RecordedReport }>> {
	const { library } = options;
	const { id, ids, facts, format } = converted;
	const stored = await storeDocument(converted, document.path, options);
	if (!stored.ok) return stored;
	addPermalinks(books.permalinks, id, ids);
	const source = sourceFile(library, id, format);
	if (document.listing) books.listings.set(source, document.listing);
	else books.listings.delete(source);
	const files = await stampFiles(converted, library);
	return success({
		status: stored.value,
		record: { kind: 'report', id, facts, ids: ids.length, files },
	});
}

async function stampFiles(
	{ id, sha256, format, lines, mdx }: ConvertedDocument,
	library: string,
): Promise<Record<string, FileStamp>> {
	const files: [path: string, digest: string][] = [
		[sourceFile(library, id, format), sha256],
		[reportFile(library, id), digestOf(mdx)],
	];
	if (lines !== null) files.push([sourceLinesFile(library, id), digestOf(lines)]);
	const stamps: Record<string, FileStamp> = {};
	for (const [path, digest] of files) {
		const stamp = await stampFile(path, digest);
		if (stamp) stamps[recordKey(library, path)] = stamp;
	}
	return stamps;
}
