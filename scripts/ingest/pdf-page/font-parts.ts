import type { PdfObjects } from '../pdf-objects/pdf-objects.ts';
import {
	nameOf,
	PdfDamage,
	PdfStream,
	type PdfDict,
	type PdfValue,
} from '../pdf-objects/pdf-value.ts';

/**
 * Proves that a font is there with all that says which letters its codes are. Throws `PdfDamage`. A font that is damaged
 * draws, in pdf.js, letters of another.
 */
export function checkFont(objects: PdfObjects, value: PdfValue | undefined): PdfDict {
	const font = objects.resolve(value);
	if (!(font instanceof Map)) throw new PdfDamage('a font is missing');
	const subtype = nameOf(objects.resolve(font.get('Subtype')));
	checkMap(objects, objects.resolve(font.get('ToUnicode')));
	checkStream(objects, font, 'ToUnicode');
	const encoding = objects.resolve(font.get('Encoding'));
	if (encoding instanceof PdfStream) checkMap(objects, encoding);
	else if (font.has('Encoding') && encoding === undefined)
		throw new PdfDamage("a font's encoding is missing");
	if (subtype !== 'Type0') {
		checkDescriptor(objects, font);
		checkWidths(objects, font);
		return font;
	}
	const descendants = objects.resolve(font.get('DescendantFonts'));
	const descendant = objects.resolve(Array.isArray(descendants) ? descendants[0] : undefined);
	if (!(descendant instanceof Map)) throw new PdfDamage('part of a font is missing');
	checkDescriptor(objects, descendant);
	return font;
}

function checkDescriptor(objects: PdfObjects, font: PdfDict): void {
	const descriptor = objects.resolve(font.get('FontDescriptor'));
	if (!font.has('FontDescriptor')) return;
	if (!(descriptor instanceof Map)) throw new PdfDamage('part of a font is missing');
	for (const file of ['FontFile', 'FontFile2', 'FontFile3']) checkStream(objects, descriptor, file);
}

/** Codes of two bytes: no font of a report has more. */
const mostCodes = 65_536;

/** A map of codes to characters, or to glyphs. A range that is larger than any font would keep pdf.js for hours. */
function checkMap(objects: PdfObjects, map: PdfValue | undefined): void {
	if (!(map instanceof PdfStream)) return;
	const text = Buffer.from(objects.unpack(map)).toString('latin1');
	for (const part of text.split('begin').slice(1)) {
		if (!/^(?:bf|cid|notdef)range/u.test(part)) continue;
		const list = part.slice(0, part.indexOf('end'));
		for (const [, from = '', to = ''] of list.matchAll(/<([\da-f]{1,8})>\s*<([\da-f]{1,8})>/giu))
			if (parseInt(to, 16) - parseInt(from, 16) >= mostCodes)
				throw new PdfDamage("a font's map of codes is too large");
	}
}

/** A list of widths that has lost one, or got one, gives every letter after it the width of another. */
function checkWidths(objects: PdfObjects, font: PdfDict): void {
	const [first, last, widths] = ['FirstChar', 'LastChar', 'Widths'].map((entry) =>
		objects.resolve(font.get(entry)),
	);
	if (font.has('Widths') && !Array.isArray(widths))
		throw new PdfDamage('part of a font is missing');
	if (!Array.isArray(widths) || typeof first !== 'number' || typeof last !== 'number') return;
	if (widths.length !== last - first + 1) throw new PdfDamage("a font's widths are damaged");
}

/** An entry, where there is one, is a stream that unpacks whole, or a name. */
function checkStream(objects: PdfObjects, dict: PdfDict, entry: string): void {
	if (!dict.has(entry)) return;
	const value = objects.resolve(dict.get(entry));
	if (value instanceof PdfStream) objects.unpack(value);
	else if (nameOf(value) === undefined) throw new PdfDamage('part of a font is missing');
}
