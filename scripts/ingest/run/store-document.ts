import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { reportFile, sourceFile, sourceLinesFile } from '../../../src/library/library-files.ts';
import { failure, success, type Outcome } from '../../../src/model/problem.ts';
import type { PublishedReport } from '../../library/derive-states.ts';
import type { Permalinks } from '../../library/permalinks.ts';
import { writeAtomically } from '../../library/write-atomically.ts';
import type { ConvertedDocument } from '../ingest-document.ts';
import { isUntouched } from '../write/write-report.ts';
import { proveKept } from './prove-kept.ts';

/** How a run treats what it finds. */
export interface StoreOptions {
	/** Absolute path of the library. */
	library: string;
	/** Replace reports that people have corrected, and documents that other bytes have the address of. */
	force: boolean;
	/** Write nothing. */
	check: boolean;
	/** Absolute path of the folder that messages name files from. */
	cwd: string;
}

/** What a library has of a converted document now. */
export interface StoredDocument {
	/** `unchanged`: it had all of it before. */
	status: 'converted' | 'unchanged';
	/** The report as people have corrected it, where they have: that is what is published. */
	corrected: PublishedReport | null;
	/** The bytes of the report. */
	mdx: string;
}

/**
 * Puts a converted document into the library: the document as received, its lines, then its report. A report whose
 * corrections are all declared is kept as it is. `path` is where the document came from.
 */
export async function storeDocument(
	converted: ConvertedDocument,
	path: string,
	{ library, force, check, cwd }: StoreOptions,
	permalinks: Permalinks,
): Promise<Outcome<StoredDocument>> {
	const { id, bytes, sha256, format, lines, mdx } = converted;
	const source = sourceFile(library, id, format);
	const otherSource = sourceFile(library, id, format === 'pdf' ? 'text' : 'pdf');
	const report = reportFile(library, id);
	const sourceLines = sourceLinesFile(library, id);
	const stored = await Promise.all(
		[source, otherSource, report, sourceLines].map(readIfThere),
	).catch((error: Error) => error);
	if (stored instanceof Error)
		return failure({
			rule: 'write-failed',
			path: relative(cwd, library),
			message: `the library cannot be read: ${stored.message}`,
		});
	const [sourceBytes, otherBytes, reportBytes, lineBytes] = stored;
	const before = reportBytes?.toString('utf8');
	const hasLines = lines === (lineBytes?.toString('utf8') ?? null);
	const holder =
		sourceBytes && !sourceBytes.equals(bytes)
			? source
			: otherBytes
				? otherSource
				: before !== undefined && documentOf(before) !== sha256
					? report
					: null;
	if (holder !== null && !force)
		return failure({
			rule: 'address-taken',
			path: relative(cwd, path),
			message: `another document has the address ${id} already: ${relative(cwd, holder)}`,
		});
	const isWhole = holder === null && sourceBytes?.equals(bytes) === true && hasLines;
	if (before === mdx && isWhole) return success({ status: 'unchanged', corrected: null, mdx });
	const isKept = before !== undefined && before !== mdx && !isUntouched(before) && !force;
	const kept = isKept
		? await proveKept(before, converted, relative(cwd, report), permalinks)
		: null;
	if (kept && !kept.ok) return kept;
	const corrected = kept?.value ?? null;
	const result = corrected && before !== undefined ? before : mdx;
	if (before === result && isWhole) return success({ status: 'unchanged', corrected, mdx: result });
	if (check)
		return failure({
			rule: 'output-changed',
			path: relative(cwd, report),
			message:
				before === undefined
					? 'the document has no report yet'
					: 'converting the document would change its report',
		});
	const beside = await Promise.all([
		writeAtomically(source, bytes),
		...(lines === null ? [] : [writeAtomically(sourceLines, lines)]),
	]);
	for (const written of beside) if (!written.ok) return written;
	// The report comes last: where it is, all that it rests on is there.
	const written = await writeAtomically(report, result);
	if (!written.ok) return written;
	// A document of another format, and what was read from it, are of no report any more.
	if (otherBytes) await rm(otherSource, { force: true });
	if (lines === null && lineBytes) await rm(sourceLines, { force: true });
	return success({ status: 'converted', corrected, mdx: result });
}

/** The digest of the document that a report was made from. */
function documentOf(mdx: string): string | undefined {
	return /^ {2}sha256: "?([0-9a-f]{64})"?\r?$/mu.exec(mdx)?.[1];
}
