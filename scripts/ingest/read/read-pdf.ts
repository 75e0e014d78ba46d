import { digestOf } from '../../../src/files/digest-of.ts';
import { failure, success, type Outcome, type ProblemRule } from '../../../src/model/problem.ts';
import { PdfDamage, WrongTable } from '../pdf-objects/pdf-value.ts';
import { forgetUnpacked } from '../pdf-objects/unpacked-once.ts';
import { openWitness, type PageWitness } from '../pdf-page/page-witness.ts';
import { openPdf, type OpenPdf } from './pdf-runs.ts';
import { isPicture, readPages } from './read-pages.ts';
import { wordsOf, type SourceDocument, type UnreadPage } from './source-document.ts';

/** The longest report known has 58 pages; a document of this many is something else. */
const maxPages = 500;

/** Reads a PDF. `path` is what messages call it; `name` is its file name as received. */
export async function readPdf(
	bytes: Uint8Array,
	name: string,
	path = name,
	sha256 = digestOf(bytes),
): Promise<Outcome<SourceDocument>> {
	const problem = (rule: ProblemRule, message: string) => failure({ rule, path, message });
	if (isCutOff(bytes)) return problem('pdf-broken', 'the PDF is cut off: its end is missing');
	const witness = callWitness(bytes);
	if (witness instanceof PdfDamage)
		return problem('pdf-broken', `the PDF is damaged: ${witness.message}`);
	// Before pdf.js is asked: what is larger than any report may be more than it can take.
	if (witness.pages > maxPages)
		return problem('pdf-too-long', `the PDF has ${witness.pages} pages`);
	const opened = await open(bytes, path);
	if (!opened.ok) return opened;
	const pdf = opened.value;
	try {
		const { pages, created } = pdf;
		if (pages === 0) return problem('pdf-broken', 'the PDF has no pages');
		// Its streams are not what its programs packed, so no checksum could prove them.
		if (witness.isEncrypted)
			return problem('pdf-encrypted', 'the PDF is encrypted, though it opens without a password');
		if (pages !== witness.pages)
			return problem('pdf-broken', `the PDF is damaged: it has ${pages} or ${witness.pages} pages`);
		const { lines, unreadPages, hidden } = await readPages(pdf, witness);
		const text = lines.map((line) => line.text).join('\n');
		if (isUnmapped(text))
			return problem('pdf-unmapped', 'the fonts of the PDF do not say which letters they draw');
		const seen = wordsOf(text).length;
		const unseen = hidden.reduce((sum, { words }) => sum + words, 0);
		if (unseen > seen)
			return problem(
				'pdf-hidden',
				`of the ${seen + unseen} words of the PDF ${unseen} cannot be seen on its pages`,
			);
		if (!/[\p{L}\p{N}]/u.test(text)) return problem(...withoutWords(pages, unreadPages));
		return success({
			name,
			sha256,
			format: 'pdf',
			pages,
			...(created !== null && { created }),
			...(unreadPages.length > 0 && { unreadPages }),
			...(hidden.length > 0 && { hidden }),
			lines,
		});
	} catch (error) {
		if (!(error instanceof WrongTable)) throw error;
		return problem('pdf-broken', `the PDF is damaged: ${error.message}`);
	} finally {
		await pdf.close();
	}
}

/**
 * A whole PDF says after its last object where its table of objects begins. pdf.js opens a file that has lost this
 * end, and gives those of its pages that are left: part of a report that would pass for all of it.
 */
function isCutOff(bytes: Uint8Array): boolean {
	const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return pdf.lastIndexOf('startxref') < pdf.lastIndexOf('endobj');
}

/** The second reader; or the damage for which no page can be trusted. */
function callWitness(bytes: Uint8Array): PageWitness | PdfDamage {
	// Nothing of a document that was refused is kept for the next.
	forgetUnpacked();
	try {
		return openWitness(bytes);
	} catch (error) {
		if (error instanceof PdfDamage) return error;
		throw error;
	}
}

async function open(bytes: Uint8Array, path: string): Promise<Outcome<OpenPdf>> {
	try {
		return success(await openPdf(bytes));
	} catch (error) {
		const { name, message } = error as Error;
		return name === 'PasswordException'
			? failure({ rule: 'pdf-encrypted', path, message: 'the PDF asks for a password' })
			: failure({ rule: 'pdf-broken', path, message: `the PDF cannot be opened: ${message}` });
	}
}

/** Why a PDF has no words: its pages are pictures, if that is all that is wrong with them. */
function withoutWords(pages: number, unread: readonly UnreadPage[]): [ProblemRule, string] {
	const damaged = unread.find(({ reason }) => reason !== isPicture);
	if (damaged)
		return [
			'pdf-broken',
			`no page of the PDF can be read; of page ${damaged.page}: ${damaged.reason}`,
		];
	return ['file-image', `the PDF has pages (${pages}) but no words: they are pictures`];
}

/**
 * Letters that no Unicode map explains come out as private, replacement or control characters. A bullet or two may be
 * such; where the spaces between words are, a tenth of the letters is soon reached.
 */
function isUnmapped(text: string): boolean {
	const unknown = text.match(/[\p{Co}\uFFFD]|(?!\s)\p{Cc}/gu)?.length ?? 0;
	if (unknown === 0) return false;
	const known = text.match(/[\p{L}\p{N}]+/gu)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
	return unknown > known / 10;
}
