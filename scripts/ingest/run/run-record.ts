import { join, relative, sep } from 'node:path';
import type { Outcome, Problem } from '../../../src/model/problem.ts';
import { writeAtomically } from '../../library/write-atomically.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import type { ReportFacts } from '../report-facts.ts';
import { refreshStamp, type FileStamp } from './file-stamp.ts';
import type { FoundDocument } from './find-documents.ts';

/** A document that became a report. */
export interface RecordedReport {
	kind: 'report';
	/** The report's address. */
	id: string;
	facts: ReportFacts;
	/** How many ids the report publishes. */
	ids: number;
	/** Whether the library has it as people have corrected it. */
	corrected: boolean;
	/** The files of the library that hold it, by their paths from the library's folder. */
	files: Record<string, FileStamp>;
}

/** A document that cannot be converted as it is. */
export interface RecordedFailure {
	kind: 'failure';
	/** What is wrong with it, without its path. */
	problems: Omit<Problem, 'path'>[];
}

/** A document with the bytes of another. */
export interface RecordedDuplicate {
	kind: 'duplicate';
}

/** What became of a document, and of which document. */
export interface RecordedDocument {
	document: FileStamp;
	/** What a list said of it. */
	listing: FoundDocument['listing'];
	outcome: RecordedReport | RecordedDuplicate | RecordedFailure;
}

/** What earlier runs made of the documents that they were given, by the path of each from the library. */
export interface RunRecord {
	/** The converter that made it all: see `converterVersion`. */
	version: string;
	documents: Record<string, RecordedDocument>;
}

/** Where a library keeps the record of its runs. It may be deleted at any time: it only saves work. */
function runRecordFile(library: string): string {
	return join(library, '.ingest.json');
}

/** By what name a record knows a document. */
export function recordKey(library: string, path: string): string {
	return relative(library, path).split(sep).join('/');
}

/** Reads a library's record. One that another converter made, or that is damaged, is as good as none. */
export async function readRunRecord(library: string, version: string): Promise<RunRecord> {
	const empty: RunRecord = { version, documents: {} };
	const text = (await readIfThere(runRecordFile(library)).catch(() => null))?.toString('utf8');
	if (text === undefined) return empty;
	try {
		const record = JSON.parse(text) as RunRecord;
		return record.version === version ? record : empty;
	} catch {
		return empty;
	}
}

/** Writes a library's record. */
export async function writeRunRecord(library: string, record: RunRecord): Promise<Outcome<void>> {
	return writeAtomically(runRecordFile(library), `${JSON.stringify(record)}\n`);
}

/**
 * What the record says of a document, if it still holds: the document's bytes, what a list says of it, and the files
 * of its report are as they were. Null where the document has to be converted.
 */
export async function recall(
	record: RunRecord,
	library: string,
	{ path, listing }: FoundDocument,
): Promise<RecordedDocument | null> {
	const known = record.documents[recordKey(library, path)];
	if (!known || JSON.stringify(known.listing) !== JSON.stringify(listing)) return null;
	const document = await refreshStamp(path, known.document);
	if (!document) return null;
	if (known.outcome.kind !== 'report') return { ...known, document };
	const files: Record<string, FileStamp> = {};
	for (const [file, before] of Object.entries(known.outcome.files)) {
		const now = await refreshStamp(join(library, file), before);
		if (!now) return null;
		files[file] = now;
	}
	return { ...known, document, outcome: { ...known.outcome, files } };
}
