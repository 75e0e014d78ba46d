import { digestOf } from '../../../src/files/digest-of.ts';
import { failure, success, type Outcome, type ProblemRule } from '../../../src/model/problem.ts';
import { PdfDamage, WrongTable } from '../pdf-objects/pdf-value.ts';
import { openWitness, type DrawnPage, type PageWitness } from '../pdf-page/page-witness.ts';
import { findLines, type PdfLine } from './pdf-lines.ts';
import { openPdf, type OpenPdf, type PageRuns } from './pdf-runs.ts';
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
		if (pages !== witness.pages)
			return problem('pdf-broken', `the PDF is damaged: it has ${pages} or ${witness.pages} pages`);
		const { lines, unreadPages } = await readLines(pdf, witness);
		const text = lines.map((line) => line.text).join('\n');
		if (isUnmapped(text))
			return problem('pdf-unmapped', 'the fonts of the PDF do not say which letters they draw');
		if (!/[\p{L}\p{N}]/u.test(text)) return problem(...whyWordless(pages, unreadPages));
		return success({
			name,
			sha256,
			format: 'pdf',
			pages,
			...(created !== null && { created }),
			...(unreadPages.length > 0 && { unreadPages }),
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

async function readLines(
	pdf: OpenPdf,
	witness: PageWitness,
): Promise<{ lines: SourceLine[]; unreadPages: UnreadPage[] }> {
	const lines: SourceLine[] = [];
	const unreadPages: UnreadPage[] = [];
	for (let page = 1; page <= pdf.pages; page += 1) {
		const found = await readPage(pdf, witness, page);
		if (found instanceof PdfDamage)
			unreadPages.push({ page, after: lines.length, reason: found.message });
		else
			for (const { text, layout } of found) lines.push({ number: lines.length + 1, text, layout });
	}
	return { lines, unreadPages };
}

const noWords = 'it has no words, or is a picture of them';

/** Why a PDF has no words at all. One whose pages are all damaged is not to be sent to be recognised. */
function whyWordless(
	pages: number,
	unreadPages: readonly UnreadPage[],
): [rule: ProblemRule, message: string] {
	const damaged = unreadPages.find(({ reason }) => reason !== noWords);
	return damaged
		? [
				'pdf-broken',
				`none of the PDF's pages (${pages}) can be read. Page ${damaged.page}: ${damaged.reason}`,
			]
		: ['file-image', `the PDF has pages (${pages}) but no words: they are pictures`];
}

/**
 * The lines of a page, or why it cannot be read. pdf.js keeps quiet about damage, so the second reader looks first; and
 * none of 1,364 pages of real reports is without words, so a page that has none is a loss.
 */
async function readPage(
	pdf: OpenPdf,
	witness: PageWitness,
	page: number,
): Promise<PdfLine[] | PdfDamage> {
	const drawn = witness.look(page);
	if (drawn instanceof PdfDamage) return drawn;
	try {
		const runs = await pdf.readRuns(page);
		if (isTooShort(runs, drawn)) return new PdfDamage('it has fewer words than it draws');
		const lines = findLines(runs);
		return lines.length > 0 ? lines : new PdfDamage(noWords);
	} catch (error) {
		return new PdfDamage(`it is damaged: ${(error as Error).message}`);
	}
}

/** Codes that a page draws before their number says something. */
const someCodes = 50;

/**
 * Whether a page reads much shorter than what it draws. Of 1,800 pages of real reports the one with most white space has
 * two letters for each three codes.
 */
function isTooShort({ runs }: PageRuns, { texts }: DrawnPage): boolean {
	let codes = 0;
	for (const { count, reasons } of texts)
		codes += count - (reasons?.filter((reason) => reason === 'outside-page').length ?? 0);
	if (codes < someCodes) return false;
	const letters = runs.reduce((sum, { text }) => sum + text.replaceAll(/\s/gu, '').length, 0);
	return letters < codes / 2;
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
