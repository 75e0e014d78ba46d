import {
	getDocument,
	VerbosityLevel,
	type PDFDocumentProxy,
	type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readGlyphs } from './glyphs.ts';

/** A stretch of text that a page draws in one go: one font, one size, one baseline. */
export interface Run {
	/** The characters as the font maps them to Unicode. */
	text: string;
	/** Left edge, in points from the left of the page. */
	x: number;
	/** Baseline, in points from the bottom of the page. */
	y: number;
	/** Width, in points. */
	width: number;
	/** Height of the type, in points; 0 for white space. */
	size: number;
	/** Name of the font without its subset prefix: "Tahoma-Bold". */
	font: string;
	/** Whether the document marks it as page furniture. */
	isArtifact: boolean;
	/** Whether a new tag begins with it: in these documents a paragraph, an item or a cell. */
	startsTag: boolean;
}

/** The runs of one page, in the order in which the page draws them. */
export interface PageRuns {
	/** 1-based. */
	page: number;
	/** In points. */
	width: number;
	/** In points. */
	height: number;
	runs: Run[];
}

/** A PDF that is open. */
export interface OpenPdf {
	pages: number;
	/** When it says it was made, an ISO date; null where it does not say. */
	created: string | null;
	/** The runs of a page, counted from 1. Throws if the page cannot be read. */
	readRuns(page: number): Promise<PageRuns>;
	/** The characters of each code that a page shows, in order. Slow. */
	readGlyphs(page: number): Promise<string[]>;
	close(): Promise<void>;
}

/** Opens a PDF. Throws what pdf.js throws: InvalidPDFException, PasswordException ... */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
	const task = getDocument({
		// pdf.js takes the bytes for itself.
		data: new Uint8Array(bytes),
		fontExtraProperties: true,
		disableFontFace: true,
		useSystemFonts: false,
		// Pictures have no words, and would be unpacked with the fonts of their page.
		maxImageSize: 1,
		verbosity: VerbosityLevel.ERRORS,
	});
	const pdf = await task.promise;
	const fonts = new Map<string, string>();
	return {
		pages: pdf.numPages,
		created: await readCreated(pdf),
		readRuns: (page) => readRuns(pdf, page, fonts),
		readGlyphs: async (page) => readGlyphs(await pdf.getPage(page)),
		close: () => task.destroy(),
	};
}

/** "D:20191104101500Z" is 4 November 2019. A damaged date is as good as none. */
async function readCreated(pdf: PDFDocumentProxy): Promise<string | null> {
	const { info } = await pdf.getMetadata();
	const { CreationDate } = info as { CreationDate?: unknown };
	const [, year, month, day] =
		/^(?:D:)?(\d{4})(\d{2})(\d{2})/u.exec(typeof CreationDate === 'string' ? CreationDate : '') ??
		[];
	const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
	return Number.isNaN(Date.parse(date)) ? null : date;
}

async function readRuns(
	pdf: PDFDocumentProxy,
	number: number,
	fonts: Map<string, string>,
): Promise<PageRuns> {
	const page = await pdf.getPage(number);
	const { items } = await page.getTextContent({
		includeMarkedContent: true,
		disableNormalization: true,
	});
	const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
	// Fonts that set no more than bullets and blanks need no name, and finding names out is slow.
	const used = new Set(
		items.flatMap((item) =>
			'str' in item && /[\p{L}\p{N}]/u.test(item.str) ? [item.fontName] : [],
		),
	);
	if ([...used].some((name) => !fonts.has(name))) await nameFonts(page, used, fonts);
	const runs: Run[] = [];
	// Marked content may nest; within an artifact everything is one.
	const marks: boolean[] = [];
	let startsTag = true;
	for (const item of items) {
		if (!('str' in item)) {
			if (item.type === 'endMarkedContent') marks.pop();
			else {
				marks.push((item as { tag?: string }).tag === 'Artifact');
				startsTag = true;
			}
			continue;
		}
		if (item.str === '') continue;
		const [, , , , x = 0, y = 0] = item.transform as number[];
		runs.push({
			text: item.str,
			x: x - left,
			y: y - bottom,
			width: item.width,
			size: item.height,
			font: fonts.get(item.fontName) ?? '',
			isArtifact: marks.includes(true),
			startsTag,
		});
		startsTag = false;
	}
	page.cleanup();
	return { page: number, width: right - left, height: top - bottom, runs };
}

/** pdf.js knows a font's own name only once a page that uses it has been prepared for drawing. */
async function nameFonts(
	page: PDFPageProxy,
	used: ReadonlySet<string>,
	fonts: Map<string, string>,
): Promise<void> {
	await page.getOperatorList();
	for (const id of used) {
		if (fonts.has(id)) continue;
		const font = page.commonObjs.has(id)
			? (page.commonObjs.get(id) as { name?: string } | null)
			: null;
		fonts.set(id, (font?.name ?? '').replace(/^[A-Z]{6}\+/u, ''));
	}
}
