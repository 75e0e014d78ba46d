import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js makes of a code: the characters that the font maps it to. */
interface Glyph {
	unicode: string;
}

/**
 * The characters of each code that a page shows, in the order in which it does. Slow: pdf.js prepares the whole page for
 * drawing, so only pages that give cause are asked.
 */
export async function readGlyphs(page: PDFPageProxy): Promise<string[]> {
	const { fnArray, argsArray } = await page.getOperatorList();
	return fnArray.flatMap((operator, index) => {
		if (operator !== OPS.showText) return [];
		const [shown] = argsArray[index] as [(Glyph | number | null)[]];
		return shown.flatMap((glyph) =>
			typeof glyph === 'object' && glyph !== null ? [glyph.unicode] : [],
		);
	});
}
