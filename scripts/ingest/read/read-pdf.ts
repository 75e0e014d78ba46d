import { digestOf } from '../../../src/files/digest-of.ts';
import { failure, success, type Outcome, type ProblemRule } from '../../../src/model/problem.ts';
import { findLines, type PdfLine } from './pdf-lines.ts';
import { openPdf, type OpenPdf } from './pdf-runs.ts';
import type { SourceDocument, SourceLine, UnreadPage } from './source-document.ts';

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
	const opened = await open(bytes, path);
	if (!opened.ok) return opened;
	const pdf = opened.value;
	try {
		const { pages, created } = pdf;
		if (pages === 0) return problem('pdf-broken', 'the PDF has no pages');
		if (pages > maxPages) return problem('pdf-too-long', `the PDF has ${pages} pages`);
		const { lines, unreadPages } = await readLines(pdf);
		const text = lines.map((line) => line.text).join('\n');
		if (isUnmapped(text))
			return problem('pdf-unmapped', 'the fonts of the PDF do not say which letters they draw');
		if (!/[\p{L}\p{N}]/u.test(text))
			return problem(
				'file-image',
				`the PDF has pages (${pages}) but no words: they are pictures, or damaged`,
			);
		return success({
			name,
			sha256,
			format: 'pdf',
			pages,
			...(created !== null && { created }),
			...(unreadPages.length > 0 && { unreadPages }),
			lines,
		});
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

async function readLines(
	pdf: OpenPdf,
): Promise<{ lines: SourceLine[]; unreadPages: UnreadPage[] }> {
	const lines: SourceLine[] = [];
	const unreadPages: UnreadPage[] = [];
	for (let page = 1; page <= pdf.pages; page += 1) {
		const found = await readPage(pdf, page);
		if (!found) unreadPages.push({ page, after: lines.length });
		for (const { text, layout } of found ?? [])
			lines.push({ number: lines.length + 1, text, layout });
	}
	return { lines, unreadPages };
}

/**
 * The lines of a page; null if it cannot be read. pdf.js keeps quiet about contents that are damaged, and none of 1,364
 * pages of real reports is without words: a page that has none is a loss.
 */
async function readPage(pdf: OpenPdf, page: number): Promise<PdfLine[] | null> {
	try {
		const lines = findLines(await pdf.readRuns(page));
		return lines.length > 0 ? lines : null;
	} catch {
		return null;
	}
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
