import { digestOf } from '../../../src/files/digest-of.ts';
import { reportFile, sourceFile, sourceLinesFile } from '../../../src/library/library-files.ts';
import { success, type Outcome, type Problem } from '../../../src/model/problem.ts';
import { applyStates } from '../../library/derive-states.ts';
import { addPermalinks } from '../../library/permalinks.ts';
import type { ConvertedDocument } from '../ingest-document.ts';
import { stampFile, type FileStamp } from './file-stamp.ts';
import { findAddress } from './find-address.ts';
import type { FoundDocument } from './find-documents.ts';
import { findLosses } from './find-losses.ts';
import type { LibraryBooks } from './library-books.ts';
import { recordKey, type RecordedReport } from './run-record.ts';
import { storeDocument, type StoreOptions } from './store-document.ts';

/** A document that the library has now. */
export interface KeptDocument {
	status: 'converted' | 'unchanged';
	/** What a later run can know it by. */
	record: RecordedReport;
	/** Addresses that were published and that the report lacks now, or that have other words: it was replaced. */
	losses: Problem[];
}

/** Puts a converted document into the library and its books. */
export async function keepDocument(
	converted: ConvertedDocument,
	document: FoundDocument,
	options: StoreOptions,
	books: LibraryBooks,
): Promise<Outcome<KeptDocument>> {
	const { library, force } = options;
	const { facts, format } = converted;
	const id = await findAddress(converted, document.path, library, books.permalinks);
	const stored = await storeDocument(
		{ ...converted, id },
		document.path,
		options,
		books.permalinks,
	);
	if (!stored.ok) return stored;
	const { status, corrected, mdx } = stored.value;
	const { authority, published } = facts;
	const report = corrected ?? {
		id,
		entries: converted.entries,
		frontmatter: { authority, published, judgements: [] },
	};
	addPermalinks(books.permalinks, id, report.entries, books.today);
	applyStates(books.permalinks, report);
	const losses = findLosses(books.permalinks, report, { force, path: document.shown });
	const source = sourceFile(library, id, format);
	if (document.listing) books.listings.set(source, document.listing);
	else books.listings.delete(source);
	const files = await stampFiles({ ...converted, id, mdx }, library);
	const counts = { ids: report.entries.length, corrected: corrected !== null };
	return success({ status, record: { kind: 'report', id, facts, ...counts, files }, losses });
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
