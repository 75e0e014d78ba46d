import type { PdfObjects } from '../pdf-objects/pdf-objects.ts';
import { dictOf, nameOf, numbersOf, type PdfDict } from '../pdf-objects/pdf-value.ts';
import { findNoWidthCodes, type NoWidthCodes } from './no-width-codes.ts';
import { standardWidths } from './standard-widths.ts';

/** What a font says of its codes, as far as their places need it. */
export interface FontMetrics {
	/** Bytes to a code; null where that differs from code to code. */
	codeLength: 1 | 2 | null;
	/** Widths of codes at size 1, by the code. */
	widths: Float64Array;
	/** Width of a code that has none there. */
	usualWidth: number;
	/** Those of its codes that stand for characters without width, which turn or join others. */
	noWidthCodes: NoWidthCodes;
}

/** Encodings of composite fonts whose codes all have two bytes. */
const twoBytes = /^Identity-H$|-UCS2-H$/u;

/** About what a letter is wide where nothing says it. */
const usualWidth = 0.5;

/** Reads a font's metrics. */
export function readMetrics(objects: PdfObjects, font: PdfDict): FontMetrics {
	const subtype = nameOf(objects.resolve(font.get('Subtype')));
	if (subtype === 'Type0') return readComposite(objects, font);
	const isDrawn = subtype === 'Type3';
	const matrix = numbersOf(objects.resolve(font.get('FontMatrix')), 6);
	const scale = isDrawn ? Math.abs(matrix?.[0] ?? 0.001) : 0.001;
	const first = objects.resolve(font.get('FirstChar'));
	const widths = objects.resolve(font.get('Widths'));
	const missing = dictOf(objects.resolve(font.get('FontDescriptor')))?.get('MissingWidth');
	const table = Array.isArray(widths)
		? new Float64Array(256).fill(typeof missing === 'number' ? missing * scale : usualWidth)
		: (standardWidths(nameOf(objects.resolve(font.get('BaseFont'))) ?? '', usualWidth) ??
			new Float64Array(256).fill(usualWidth));
	if (Array.isArray(widths) && typeof first === 'number')
		for (const [index, entry] of widths.entries()) {
			const width = objects.resolve(entry);
			if (typeof width === 'number') table[first + index] = width * scale;
		}
	return {
		codeLength: 1,
		widths: table,
		usualWidth,
		noWidthCodes: findNoWidthCodes(objects, font),
	};
}

function readComposite(objects: PdfObjects, font: PdfDict): FontMetrics {
	const descendants = objects.resolve(font.get('DescendantFonts'));
	const descendant = dictOf(
		objects.resolve(Array.isArray(descendants) ? descendants[0] : undefined),
	);
	const usual = objects.resolve(descendant?.get('DW'));
	const table: number[] = [];
	const list = objects.resolve(descendant?.get('W'));
	const entries = Array.isArray(list) ? list.map((entry) => objects.resolve(entry)) : [];
	// "first [w w w]" or "first last w".
	for (let at = 0; at + 1 < entries.length;) {
		const [first, second, third] = entries.slice(at, at + 3);
		if (typeof first !== 'number') break;
		if (Array.isArray(second)) {
			for (const [index, width] of second.entries())
				if (typeof width === 'number' && first + index < 65_536)
					table[first + index] = width / 1000;
			at += 2;
		} else if (typeof second === 'number' && typeof third === 'number') {
			for (let code = first; code <= Math.min(second, 65_535); code += 1)
				table[code] = third / 1000;
			at += 3;
		} else break;
	}
	const width = typeof usual === 'number' ? usual / 1000 : 1;
	const encoding = nameOf(objects.resolve(font.get('Encoding')));
	return {
		codeLength: twoBytes.test(encoding ?? '') ? 2 : null,
		widths: Float64Array.from(table, (each: number | undefined) => each ?? width),
		usualWidth: width,
		noWidthCodes: findNoWidthCodes(objects, font),
	};
}
