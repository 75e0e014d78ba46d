import { inflateSync } from 'node:zlib';
import { unpackAscii85, unpackHex, unpackLzw, unpackRunLength } from './old-filters.ts';
import {
	dictOf,
	nameOf,
	PdfDamage,
	type PdfDict,
	type PdfStream,
	type PdfValue,
} from './pdf-value.ts';
import { undoPredictor } from './predictor.ts';
import { keepUnpacked } from './unpacked-once.ts';
import { tooLarge, unpackedLimit } from './unpacked-limit.ts';

/** Filters that are for pictures alone. */
const pictureFilters = new Set(['DCTDecode', 'DCT', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode']);

/**
 * Unpacks a stream, and proves that it is whole as far as its filters tell: what zlib packed ends with a checksum, and
 * nothing comes after. Throws `PdfDamage`. `resolve` follows references.
 */
export function unpack(
	{ dict, packed }: PdfStream,
	resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): Uint8Array {
	const filters = listOf(resolve(dict.get('Filter') ?? dict.get('F')));
	const parameters = listOf(resolve(dict.get('DecodeParms') ?? dict.get('DP')));
	let bytes = packed;
	for (const [index, filter] of filters.entries())
		bytes = undoFilter(
			bytes,
			nameOf(resolve(filter)) ?? '',
			dictOf(resolve(parameters[index])) ?? new Map(),
		);
	return bytes;
}

function listOf(value: PdfValue | undefined): PdfValue[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}

function undoFilter(bytes: Uint8Array, filter: string, parameters: PdfDict): Uint8Array {
	switch (filter) {
		case 'FlateDecode':
		case 'Fl':
			return undoPredictor(inflateWhole(bytes), parameters);
		case 'LZWDecode':
		case 'LZW':
			return undoPredictor(unpackLzw(bytes, parameters.get('EarlyChange') !== 0), parameters);
		case 'ASCII85Decode':
		case 'A85':
			return unpackAscii85(bytes);
		case 'ASCIIHexDecode':
		case 'AHx':
			return unpackHex(bytes);
		case 'RunLengthDecode':
		case 'RL':
			return unpackRunLength(bytes);
		case 'Crypt':
			return bytes;
		default:
			throw new PdfDamage(
				pictureFilters.has(filter)
					? 'a picture stands where text should be'
					: `it is packed by "${filter.slice(0, 20)}", which is unknown`,
			);
	}
}

/** What `inflateSync` answers when it is asked how much it has read. */
interface Inflated {
	buffer: Uint8Array;
	engine: { bytesWritten: number };
}

/** Unpacks what zlib has packed: all of it, checked by its sum, with no more after it than the end of a line. */
function inflateWhole(packed: Uint8Array): Uint8Array {
	let inflated: Inflated;
	try {
		inflated = inflateSync(packed, {
			info: true,
			maxOutputLength: unpackedLimit,
			// Text is packed to about a quarter: mostly one chunk has all of it.
			chunkSize: Math.max(1024, packed.length * 5),
		}) as unknown as Inflated;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
		throw new PdfDamage('it does not unpack whole', { cause: error });
	}
	const rest = packed.subarray(inflated.engine.bytesWritten);
	if (rest.some((byte) => !isBlank(byte))) throw new PdfDamage('more follows where it should end');
	keepUnpacked(packed, inflated.buffer);
	return inflated.buffer;
}

function isBlank(byte: number): boolean {
	return byte === 0 || (byte >= 9 && byte <= 13) || byte === 32;
}
