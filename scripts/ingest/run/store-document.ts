import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { digestOf } from '../../../src/files/digest-of.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { reportFile, sourceFile, sourceLinesFile } from '../../../src/library/library-files.ts';
import { failure, success, type Outcome } from '../../../src/model/problem.ts';
import type { PublishedReport } from '../../library/derive-states.ts';
import type { Permalinks } from '../../library/permalinks.ts';
import { writeAtomically } from '../../library/write-atomically.ts';
import type { ConvertedDocument } from '../ingest-document.ts';
import type { StoreOptions } from './store-options.ts';
import { isUntouched } from '../write/write-report.ts';
import { documentOf } from './document-of.ts';
import { makeWay } from './make-way.ts';
import { proveKept } from './prove-kept.ts';

/** What a library has of a converted document now. */
export interface StoredDocument {
	/** `unchanged`: it had all of it before. */
	status: 'converted' | 'unchanged';
	/** The report as people have corrected it, where they have: that is what is published. */
	corrected: PublishedReport | null;
	/** The bytes of the report. */
	mdx: string;
	/** The id of the older version that the report which stood there has become; null where none has. */
	replaced: string | null;
}

/**
 * Puts a converted document into the library: the document as received, its lines, then its report. A report whose
 * corrections are all declared is kept as it is. `path` is where the document came from.
 */
export async function storeDocument(
	converted: ConvertedDocument,
	path: string,
	options: StoreOptions,
	permalinks: Permalinks,
): Promise<Outcome<StoredDocument>> {
	const { library, force, check, cwd } = options;
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
	const standing = reportBytes?.toString('utf8');
	const hasLines = lines === (lineBytes?.toString('utf8') ?? null);
	const holder =
		sourceBytes && !sourceBytes.equals(bytes)
			? source
			: otherBytes
				? otherSource
				: standing !== undefined && documentOf(standing) !== sha256
					? report
					: null;
	const isOver = force && !options.newVersion;
	const way =
		holder !== null && !isOver
			? await makeWay(
					{
						path: holder,
						mdx: standing,
						documents: [sourceBytes, otherBytes].flatMap((held) => (held ? digestOf(held) : [])),
					},
					converted,
					path,
					options,
				)
			: null;
	if (way && !way.ok) return way;
	const replaced = way?.value ?? null;
	const before = replaced === null ? standing : undefined;
	const isWhole = holder === null && sourceBytes?.equals(bytes) === true && hasLines;
	if (before === mdx && isWhole)
		return success({ status: 'unchanged', corrected: null, mdx, replaced });
	const isKept = before !== undefined && before !== mdx && !isUntouched(before) && !force;
	const kept = isKept
		? await proveKept(before, converted, relative(cwd, report), permalinks)
		: null;
	if (kept && !kept.ok) return kept;
	const corrected = kept?.value ?? null;
	const result = corrected && before !== undefined ? before : mdx;
	if (before === result && isWhole)
		return success({ status: 'unchanged', corrected, mdx: result, replaced });
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
	return success({ status: 'converted', corrected, mdx: result, replaced });
}
