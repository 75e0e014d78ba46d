import { PdfDamage, PdfStream, WrongTable, type PdfDict, type PdfValue } from './pdf-value.ts';
import { ValueReader } from './value-reader.ts';

/** A PDF from its first byte on. */
export interface PdfFile {
	bytes: Uint8Array;
	/** A character for each byte. */
	text: string;
}

/** An object as it stands in the file. */
export interface IndirectObject {
	number: number;
	value: PdfValue;
}

const streamStart = /stream(?:\r\n|\n|\r)/y;
const streamEnd = /[\0\t\n\f\r ]*endstream/y;

/** Reads the object at an offset. Throws `PdfDamage`. `resolve` follows the reference that a length may be. */
export function indirectAt(
	{ text, bytes }: PdfFile,
	offset: number,
	resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): IndirectObject {
	const reader = new ValueReader(text, offset);
	const number = reader.takeWhole();
	const generation = reader.takeWhole();
	if (number === null || generation === null || !reader.takeWord('obj'))
		throw new WrongTable('an object is not where the table of objects says');
	const value = reader.read();
	reader.skipBlank();
	if (!(value instanceof Map) || reader.take(streamStart) === null) return { number, value };
	const end = endOfStream(text, reader.at, value, resolve);
	return { number, value: new PdfStream(value, bytes.subarray(reader.at, end)) };
}

/** Where the bytes of a stream end: where its dictionary says, or where the stream does where that is wrong. */
function endOfStream(
	text: string,
	start: number,
	dict: PdfDict,
	resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): number {
	const length = resolve(dict.get('Length'));
	if (typeof length === 'number' && length >= 0) {
		streamEnd.lastIndex = start + length;
		if (streamEnd.test(text)) return start + length;
	}
	const end = text.indexOf('endstream', start);
	// Without a checksum nothing would tell how much of it is its own.
	if (end < 0 || !dict.has('Filter')) throw new PdfDamage('a stream has no end');
	return end;
}
