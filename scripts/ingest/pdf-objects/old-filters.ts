import { PdfDamage } from './pdf-value.ts';
import { tooLarge, unpackedLimit } from './unpacked-limit.ts';

/** Unpacks pairs of hexadecimal digits, up to `>`. */
export function unpackHex(bytes: Uint8Array): Uint8Array {
	const text = Buffer.from(bytes).toString('latin1').replaceAll(/\s/gu, '');
	const digits = /^([\da-f]*)>$/iu.exec(text)?.[1];
	if (digits === undefined) throw new PdfDamage('its digits are damaged');
	return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** Unpacks groups of five characters that stand for four bytes, up to `~>`. */
export function unpackAscii85(bytes: Uint8Array): Uint8Array {
	const text = Buffer.from(bytes).toString('latin1').replaceAll(/\s/gu, '');
	const end = text.indexOf('~');
	if (end < 0 || /[^!-uz]/u.test(text.slice(0, end)))
		throw new PdfDamage('its characters are damaged');
	const groups = text.slice(0, end).replaceAll('z', '!!!!!');
	const out: number[] = [];
	for (let at = 0; at < groups.length; at += 5) {
		const group = groups.slice(at, at + 5);
		let value = 0;
		for (const sign of group.padEnd(5, 'u')) value = value * 85 + sign.charCodeAt(0) - 33;
		const four = [value / 2 ** 24, value / 2 ** 16, value / 2 ** 8, value];
		out.push(...four.slice(0, group.length - 1).map((byte) => Math.floor(byte) & 255));
	}
	return Uint8Array.from(out);
}

/** Unpacks runs: a length and bytes to copy, or one to repeat, up to 128. */
export function unpackRunLength(bytes: Uint8Array): Uint8Array {
	const out: number[] = [];
	for (let at = 0; at < bytes.length;) {
		const length = bytes[at] ?? 128;
		if (length === 128) return Uint8Array.from(out);
		const run = length < 128 ? length + 1 : 1;
		const copied = [...bytes.subarray(at + 1, at + 1 + run)];
		if (copied.length < run) break;
		out.push(...(length < 128 ? copied : Array<number>(257 - length).fill(copied[0] ?? 0)));
		if (out.length > unpackedLimit) throw tooLarge();
		at += 1 + run;
	}
	throw new PdfDamage('its last run has no end');
}

/** Unpacks LZW: codes of 9 to 12 bits for strings seen before. `early`: codes grow by a bit one code early. */
export function unpackLzw(bytes: Uint8Array, early: boolean): Uint8Array {
	const out: number[] = [];
	let table: number[][] = [];
	let before: number[] | null = null;
	let buffer = 0;
	let bits = 0;
	for (const byte of bytes) {
		buffer = ((buffer << 8) | byte) & 0xffffff;
		bits += 8;
		const size = Math.min(12, Math.max(9, 32 - Math.clz32(table.length + 258 + (early ? 1 : 0))));
		if (bits < size) continue;
		bits -= size;
		const code = (buffer >> bits) & (2 ** size - 1);
		if (code === 257) return Uint8Array.from(out);
		if (code === 256) {
			table = [];
			before = null;
			continue;
		}
		const known: number[] | undefined = code < 256 ? [code] : table[code - 258];
		const entry: number[] | null =
			known ?? (before && code - 258 === table.length ? [...before, before[0] ?? 0] : null);
		if (!entry) throw new PdfDamage('it has a code that stands for nothing');
		if (before) table.push([...before, entry[0] ?? 0]);
		before = entry;
		out.push(...entry);
		if (out.length > unpackedLimit) throw tooLarge();
	}
	throw new PdfDamage('it does not unpack whole');
}
