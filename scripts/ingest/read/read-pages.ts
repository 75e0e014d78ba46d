import { PdfDamage } from '../pdf-objects/pdf-value.ts';
import { forgetUnpacked } from '../pdf-objects/unpacked-once.ts';
import type { DrawnPage, PageWitness } from '../pdf-page/page-witness.ts';
import { stretchesOf } from './hidden-stretches.ts';
import { partHidden } from './part-hidden.ts';
import { findLines, type PdfLine } from './pdf-lines.ts';
import type { OpenPdf, PageRuns } from './pdf-runs.ts';
import type { HiddenStretch, SourceLine, UnreadPage } from './source-document.ts';

/** What is said of a page that draws no words. */
export const isPicture = 'it has no words, or is a picture of them';

/** The lines of all pages, with what is missing from them. */
export interface Pages {
	lines: SourceLine[];
	unreadPages: UnreadPage[];
	hidden: HiddenStretch[];
}

/** Reads all pages of a PDF, each after the second reader has looked at it. */
export async function readPages(pdf: OpenPdf, witness: PageWitness): Promise<Pages> {
	const pages: Pages = { lines: [], unreadPages: [], hidden: [] };
	const { lines, unreadPages, hidden } = pages;
	for (let page = 1; page <= pdf.pages; page += 1) {
		const found = await readPage(pdf, witness, page);
		forgetUnpacked();
		if (found instanceof PdfDamage) {
			unreadPages.push({ page, after: lines.length, reason: found.message });
			continue;
		}
		hidden.push(...found.hidden);
		if (found.lines.length === 0)
			unreadPages.push({ page, after: lines.length, reason: 'none of its words can be seen' });
		for (const { text, layout } of found.lines)
			lines.push({ number: lines.length + 1, text, layout });
	}
	return pages;
}

/**
 * The lines of a page and what is hidden on it, or why it cannot be read. pdf.js keeps quiet about damage, so the second
 * reader looks first; and none of 1,364 pages of real reports is without words, so a page that has none is a loss.
 */
async function readPage(
	pdf: OpenPdf,
	witness: PageWitness,
	page: number,
): Promise<{ lines: PdfLine[]; hidden: HiddenStretch[] } | PdfDamage> {
	const drawn = witness.look(page);
	if (drawn instanceof PdfDamage) return drawn;
	try {
		const found = await pdf.readRuns(page);
		if (isTooShort(found, drawn)) return new PdfDamage('it has fewer words than it draws');
		const parted = drawn.texts.some(({ givesCause }) => givesCause)
			? partHidden(found, drawn, await pdf.readGlyphs(page))
			: { runs: found.runs, hidden: [] };
		if (!parted) return new PdfDamage('nobody can tell which of its words can be seen');
		const lines = findLines({ ...found, runs: parted.runs });
		if (lines.length + parted.hidden.length === 0) return new PdfDamage(isPicture);
		return {
			lines,
			hidden: stretchesOf(
				page,
				parted.hidden,
				lines.map(({ text }) => text),
			),
		};
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
