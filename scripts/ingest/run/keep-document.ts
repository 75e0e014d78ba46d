import { digestOf } from '../../../src/files/digest-of.ts';
import { reportFile, sourceFile, sourceLinesFile } from '../../../src/library/library-files.ts';
import { success, type Outcome, type Problem } from '../../../src/model/problem.ts';
import { applyStates } from '../../library/derive-states.ts';
import { splitVersion } from '../../../src/model/version-id.ts';
import { addPermalinks } from '../../library/permalinks.ts';
import { recordVersions } from '../../library/record-versions.ts';
import type { ConvertedDocument } from '../ingest-document.ts';
import { stampFile, type FileStamp } from './file-stamp.ts';
import { checkNotes } from './check-notes.ts';
import type { FoundDocument } from './find-documents.ts';
import { findLosses } from './find-losses.ts';
import type { LibraryBooks } from './library-books.ts';
import { recordKey, type RecordedReport } from './run-record.ts';
import { storeDocument } from './store-document.ts';
import type { StoreOptions } from './store-options.ts';

/** A document that the library has now. */
export interface KeptDocument {
	status: 'converted' | 'unchanged';
	/** What a later run can know it by. */
	record: RecordedReport;
	/** Addresses that were published and that the report lacks now, or that have other words: it was replaced. */
	losses: Problem[];
	/** The id of the older version that the report which stood there has become; null where none has. */
	replaced: string | null;
}

/**
 * Puts a converted document into the library and its books.
 *
 * @param id the address that it has or gets there
 */
export async function keepDocument(
	converted: ConvertedDocument,
	id: string,
	document: FoundDocument,
	options: StoreOptions,
	books: LibraryBooks,
): Promise<Outcome<KeptDocument>> {
	const { library, force } = options;
	const { facts, format } = converted;
	const stored = await storeDocument(
		{ ...converted, id },
		document.path,
		options,
		books.permalinks,
	);
	if (!stored.ok) return stored;
	const { status, corrected, mdx, replaced } = stored.value;
	const { authority, published } = facts;
	const report = corrected ?? {
		id,
		entries: converted.entries,
		frontmatter: { authority, published, judgements: [] },
	};
	await recordVersions(library, splitVersion(id).report, books.permalinks, books.today);
	addPermalinks(books.permalinks, id, report.entries, books.today);
	applyStates(books.permalinks, report);
	const losses = findLosses(books.permalinks, report, { force, path: document.shown });
	if (replaced !== null) losses.push(...(await checkNotes(library, id, options.cwd)));
	const source = sourceFile(library, id, format);
	if (replaced !== null) moveListing(books.listings, library, id, replaced);
	if (document.listing) books.listings.set(source, document.listing);
	else books.listings.delete(source);
	const files = await stampFiles({ ...converted, id, mdx }, library);
	const counts = { ids: report.entries.length, corrected: corrected !== null };
	return success({
		status,
		record: { kind: 'report', id, facts, ...counts, files },
		losses,
		replaced,
	});
}

/** What a list said of a document that is one of an older version now. */
function moveListing(
	listings: LibraryBooks['listings'],
	library: string,
	id: string,
	replaced: string,
): void {
	for (const format of ['pdf', 'text'] as const) {
		const listing = listings.get(sourceFile(library, id, format));
		if (!listing) continue;
		listings.delete(sourceFile(library, id, format));
		listings.set(sourceFile(library, replaced, format), listing);
	}
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
