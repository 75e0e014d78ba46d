import { indirectAt, type PdfFile } from './indirect-object.ts';
import { PdfStream, WrongTable, type PdfDict, type PdfValue } from './pdf-value.ts';
import { unpack } from './unpack.ts';
import { ValueReader } from './value-reader.ts';

/** Where an object stands: at a byte of the file, or in a stream of objects. `free`: there is none. */
export type ObjectPlace =
	{ kind: 'at'; offset: number } | { kind: 'in'; stream: number; index: number } | { kind: 'free' };

/** The tables of a PDF's objects together, the newest first. */
export interface CrossReference {
	places: Map<number, ObjectPlace>;
	/** What the newest table says of the whole. */
	trailer: PdfDict;
}

/** More objects than any report has, and fewer than would fill the memory. */
const maxObjects = 5_000_000;

const entry = /[\0\t\n\f\r ]*(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+([nf])/y;

/** Reads the tables of objects, from the one that the end of the file names. */
export function readCrossReference(file: PdfFile): CrossReference {
	const { text } = file;
	const end = new ValueReader(text, text.lastIndexOf('startxref') + 'startxref'.length);
	const places = new Map<number, ObjectPlace>();
	const seen = new Set<number>();
	let trailer: PdfDict | undefined;
	let next = end.takeWhole();
	while (next !== null && !seen.has(next)) {
		seen.add(next);
		const section = readSection(file, next, places);
		trailer ??= section;
		const hybrid = section.get('XRefStm');
		if (typeof hybrid === 'number' && !seen.has(hybrid)) {
			seen.add(hybrid);
			readStreamSection(file, hybrid, places);
		}
		const before = section.get('Prev');
		next = typeof before === 'number' ? before : null;
	}
	if (!trailer) throw new WrongTable('nothing says where its objects are');
	return { places, trailer };
}

function readSection(file: PdfFile, offset: number, places: Map<number, ObjectPlace>): PdfDict {
	const reader = new ValueReader(file.text, offset);
	if (!reader.takeWord('xref')) return readStreamSection(file, offset, places);
	while (!reader.takeWord('trailer')) {
		const first = reader.takeWhole();
		const count = reader.takeWhole();
		if (first === null || count === null || first + count > maxObjects)
			throw new WrongTable('the table of its objects is damaged');
		readEntries(reader, first, count, places);
	}
	const trailer = reader.read();
	if (!(trailer instanceof Map)) throw new WrongTable('the table of its objects has no trailer');
	return trailer;
}

function readEntries(
	reader: ValueReader,
	first: number,
	count: number,
	places: Map<number, ObjectPlace>,
): void {
	let from = first;
	for (let index = 0; index < count; index += 1) {
		entry.lastIndex = reader.at;
		const found = entry.exec(reader.text);
		if (!found) throw new WrongTable('the table of its objects is damaged');
		reader.at = entry.lastIndex;
		// Some programs number from 1, though their first entry is that of object 0, which is none.
		if (index === 0 && first === 1 && found[2] === '65535') from = 0;
		const place: ObjectPlace =
			found[3] === 'n' ? { kind: 'at', offset: Number(found[1]) } : { kind: 'free' };
		if (!places.has(from + index)) places.set(from + index, place);
	}
}

/** A table that is a stream: three numbers for each object, of as many bytes as `W` says. */
function readStreamSection(
	file: PdfFile,
	offset: number,
	places: Map<number, ObjectPlace>,
): PdfDict {
	const { value } = indirectAt(file, offset, (length) => length);
	if (!(value instanceof PdfStream)) throw new WrongTable('the table of its objects is not there');
	const { dict } = value;
	const bytes = unpack(value, (parameter) => parameter);
	const widths = wholeNumbers(dict.get('W') ?? null);
	const ranges = wholeNumbers(dict.get('Index') ?? [0, dict.get('Size') ?? null]);
	const width = widths.reduce((sum, each) => sum + each, 0);
	if (widths.length !== 3 || !(width > 0) || width > 24)
		throw new WrongTable('the table of its objects is damaged');
	let at = 0;
	for (let range = 0; range < ranges.length; range += 2) {
		const [first = 0, count = 0] = ranges.slice(range, range + 2);
		for (let index = 0; index < count; index += 1, at += width) {
			if (at + width > bytes.length) throw new WrongTable('the table of its objects is too short');
			setPlace(places, first + index, readFields(bytes, at, widths));
		}
	}
	return dict;
}

function wholeNumbers(value: PdfValue): number[] {
	const numbers = Array.isArray(value) ? value : [];
	return numbers.filter(
		(each) => typeof each === 'number' && Number.isInteger(each) && each >= 0,
	) as number[];
}

function readFields(bytes: Uint8Array, at: number, widths: readonly number[]): (number | null)[] {
	let from = at;
	return widths.map((width) => {
		let field = 0;
		for (const byte of bytes.subarray(from, from + width)) field = field * 256 + byte;
		from += width;
		return width === 0 ? null : field;
	});
}

/** A table in a stream may tell of objects that the table beside it hides from older readers, as free. */
function setPlace(
	places: Map<number, ObjectPlace>,
	number: number,
	[kind, second, third]: readonly (number | null)[],
): void {
	const known = places.get(number);
	if (known && known.kind !== 'free') return;
	if (kind === 2) places.set(number, { kind: 'in', stream: second ?? 0, index: third ?? 0 });
	else if (kind === 1 || kind === null) places.set(number, { kind: 'at', offset: second ?? 0 });
	else if (kind === 0) places.set(number, { kind: 'free' });
	else throw new WrongTable('the table of its objects is damaged');
}
