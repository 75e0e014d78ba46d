import { digestOf } from '../../../src/files/digest-of.ts';
import type { Outcome } from '../../../src/model/problem.ts';
import { readText } from './read-text.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * Reads a document by what it is, whatever its name ends in: a PDF by its first bytes, anything else as text.
 * `path` is what messages call it; `name` is its file name as received; `sha256` its digest, where it is known.
 */
export async function readDocument(
	bytes: Uint8Array,
	name: string,
	path = name,
	sha256 = digestOf(bytes),
): Promise<Outcome<SourceDocument>> {
	const isPdf = String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
	if (!isPdf) return readText(bytes, name, path, sha256);
	// What reads no PDF need not load pdf.js.
	const { readPdf } = await import('./read-pdf.ts');
	return readPdf(bytes, name, path, sha256);
}
