import { PdfDamage } from '../pdf-objects/pdf-value.ts';

/** What stands before an operator. The next operator has them again, with other contents. */
export interface Operands {
	/** Its numbers, in lists or not. */
	numbers: number[];
	/** Its names, without their slashes. */
	names: string[];
	/** Its strings, as their bytes, each a number from 0 to 255; in a list as they follow one another. */
	codes: number[];
	/** In a list of strings and numbers: how many codes stand before each number. */
	before: number[];
}

/** What a byte is between tokens: 0 part of a word, 1 blank, 2 a sign of its own. */
export const kinds = new Uint8Array(256);
for (const blank of [0, 9, 10, 12, 13, 32]) kinds[blank] = 1;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = 2;

/** The value of a byte as a hexadecimal digit; -1 where it is none. */
const digits = new Int8Array(256).fill(-1);
for (let value = 0; value < 16; value += 1)
	for (const sign of [value.toString(16), value.toString(16).toUpperCase()])
		digits[sign.charCodeAt(0)] = value;

/** Reads a number by its digits, which is faster than by its text. Gives where the next token begins. */
export function readNumber(bytes: Uint8Array, start: number, numbers: number[]): number {
	let at = start;
	let byte = bytes[at] ?? 0;
	const isNegative = byte === 0x2d;
	if (isNegative || byte === 0x2b) byte = bytes[(at += 1)] ?? 0;
	let value = 0;
	let scale = 0;
	for (; at < bytes.length; byte = bytes[(at += 1)] ?? 0) {
		if (byte >= 0x30 && byte <= 0x39) {
			value = value * 10 + byte - 0x30;
			scale *= 10;
		} else if (byte === 0x2e && scale === 0) scale = 1;
		else break;
	}
	if (at < bytes.length && kinds[byte] === 0)
		throw new PdfDamage('its content has a damaged number');
	if (scale > 1) value /= scale;
	numbers.push(isNegative ? -value : value);
	return at;
}

/** Reads what begins with a sign: a name, a string, an end. Gives where the next begins. */
export function readSign(bytes: Uint8Array, at: number, operands: Operands): number {
	switch (bytes[at]) {
		case 0x2f: {
			let end = at + 1;
			while (end < bytes.length && kinds[bytes[end] ?? 0] === 0) end += 1;
			operands.names.push(latin1(bytes, at + 1, end));
			return end;
		}
		case 0x28:
			return readString(bytes, at, operands.codes);
		case 0x3c:
			return bytes[at + 1] === 0x3c ? at + 2 : readHex(bytes, at, operands.codes);
		case 0x25: {
			let end = at;
			while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end += 1;
			return end;
		}
		default:
			return at + 1;
	}
}

function readHex(bytes: Uint8Array, start: number, codes: number[]): number {
	let first = -1;
	for (let at = start + 1; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte === 0x3e) {
			if (first >= 0) codes.push(first * 16);
			return at + 1;
		}
		if (kinds[byte] === 1) continue;
		const digit = digits[byte] ?? -1;
		if (digit < 0) break;
		if (first >= 0) codes.push(first * 16 + digit);
		first = first >= 0 ? -1 : digit;
	}
	throw new PdfDamage('its content breaks off in a string');
}

const escapes = new Map(
	[...'nrtbf'].map((sign, index) => [sign.charCodeAt(0), [10, 13, 9, 8, 12][index] ?? 0]),
);

function readString(bytes: Uint8Array, start: number, codes: number[]): number {
	let open = 1;
	for (let at = start + 1; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte === 0x5c) {
			const octal = /^[0-7]{1,3}/u.exec(latin1(bytes, at + 1, at + 4))?.[0];
			const next = bytes[at + 1] ?? 0;
			at += octal?.length ?? 1;
			if (octal !== undefined) codes.push(parseInt(octal, 8) & 255);
			else if (next === 13 && bytes[at + 1] === 10) at += 1;
			// The end of a line is no part of the string where it is escaped.
			else if (next !== 10 && next !== 13) codes.push(escapes.get(next) ?? next);
			continue;
		}
		if (byte === 0x28) open += 1;
		else if (byte === 0x29) {
			open -= 1;
			if (open === 0) return at + 1;
		}
		codes.push(byte);
	}
	throw new PdfDamage('its content breaks off in a string');
}

/** A picture that stands in the content ends with EI between blanks. Gives where that begins. */
export function endOfPicture(bytes: Uint8Array, start: number): number {
	for (let at = start; at + 2 < bytes.length; at += 1)
		if (
			bytes[at + 1] === 0x45 &&
			bytes[at + 2] === 0x49 &&
			kinds[bytes[at] ?? 0] === 1 &&
			kinds[bytes[at + 3] ?? 32] === 1 &&
			isText(bytes.subarray(at + 4, at + 14))
		)
			return at;
	throw new PdfDamage('its content breaks off in a picture');
}

function isText(bytes: Uint8Array): boolean {
	return bytes.every(
		(byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127),
	);
}

/** Whether a byte begins a number. */
export function isOfNumber(byte: number): boolean {
	return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b;
}

/** Whether a word is a value, not an operator. */
export function isValue(word: string): boolean {
	return word === 'true' || word === 'false' || word === 'null';
}

/** Bytes as a text, a character each. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
	let text = '';
	for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
	return text;
}
