import { relative } from 'node:path';
import { failure, success, type Outcome } from '../../../src/model/problem.ts';
import type { ConvertedDocument } from '../ingest-document.ts';
import { reportFile, sourceFile, sourceLinesFile } from '../../../src/library/library-files.ts';
import { writeAtomically } from '../../library/write-atomically.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { isUntouched } from '../write/write-report.ts';

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

/**
 * Puts a converted document into the library: the document as received, its lines, then its report. `unchanged`: the
 * library has the same bytes already. `path` is where the document came from.
 */
export async function storeDocument(
	{ id, bytes, format, lines, mdx }: ConvertedDocument,
	path: string,
	{ library, force, check, cwd }: StoreOptions,
): Promise<Outcome<'converted' | 'unchanged'>> {
	const source = sourceFile(library, id, format);
	const report = reportFile(library, id);
	const sourceLines = sourceLinesFile(library, id);
	const stored = await Promise.all([source, report, sourceLines].map(readIfThere)).catch(
		(error: Error) => error,
	);
	if (stored instanceof Error)
		return failure({
			rule: 'write-failed',
			path: relative(cwd, library),
			message: `the library cannot be read: ${stored.message}`,
		});
	const [sourceBytes, reportBytes, lineBytes] = stored;
	const before = reportBytes?.toString('utf8');
	const hasLines = lines === (lineBytes?.toString('utf8') ?? null);
	if (sourceBytes && !sourceBytes.equals(bytes) && !force)
		return failure({
			rule: 'address-taken',
			path: relative(cwd, path),
			message: `another document has the address ${id} already: ${relative(cwd, source)}`,
		});
	if (before === mdx && sourceBytes?.equals(bytes) && hasLines) return success('unchanged');
	if (before !== undefined && before !== mdx && !isUntouched(before) && !force)
		return failure({
			rule: 'report-corrected',
			path: relative(cwd, report),
			message: 'people have corrected this report since it was converted',
		});
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
	const written = await writeAtomically(report, mdx);
	if (!written.ok) return written;
	return success('converted');
}
