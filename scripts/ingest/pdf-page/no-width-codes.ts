import type { PdfObjects } from '../pdf-objects/pdf-objects.ts';
import { dictOf, PdfName, PdfStream, type PdfDict } from '../pdf-objects/pdf-value.ts';

/** Codes of a font that stand for characters without width; `any` where its map of codes cannot be followed. */
export type NoWidthCodes = ReadonlySet<number> | 'any';

/** Characters without width, which part, join or turn others, from the first of each stretch to its last. */
const stretches = [
	[0xad, 0xad],
	[0x61c, 0x61c],
	[0x180e, 0x180e],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0xfeff, 0xfeff],
	// Half of a tag, which has two.
	[0xdb40, 0xdb40],
] as const;

/** Their names as glyphs. */
const noWidthName =
	/^(?:u(?:ni)?(?:00ad|061c|180e|200[b-f]|202[a-e]|206[\da-f]|feff|e00[\da-f]{2})|afii(?:299|300|301|61573|61574|61575|61664)|softhyphen|sfthyphen|zerowidth\w*)$/iu;

/** Finds the codes of a font that stand for characters without width. */
export function findNoWidthCodes(objects: PdfObjects, font: PdfDict): NoWidthCodes {
	const map = objects.resolve(font.get('ToUnicode'));
	if (map instanceof PdfStream)
		return codesInMap(Buffer.from(objects.unpack(map)).toString('latin1'));
	const encoding = dictOf(objects.resolve(font.get('Encoding')));
	const differences = objects.resolve(encoding?.get('Differences'));
	const codes = new Set<number>();
	let code = 0;
	for (const entry of Array.isArray(differences) ? differences : [])
		if (typeof entry === 'number') code = entry;
		else {
			if (entry instanceof PdfName && noWidthName.test(entry.name)) codes.add(code);
			code += 1;
		}
	return codes;
}

/** A code or characters, in hexadecimal digits, or a bracket. */
const token = /<([\da-f\s]*)>|[[\]]/giu;

function codesInMap(map: string): NoWidthCodes {
	const codes = new Set<number>();
	for (const part of map.split('begin').slice(1)) {
		const kind = /^bf(?:char|range)/u.exec(part)?.[0];
		if (!kind) continue;
		const end = part.indexOf(`end${kind}`);
		if (end < 0) return 'any';
		const tokens = [...part.slice(0, end).matchAll(token)].map(
			([sign, digits]) => digits?.replaceAll(/\s/gu, '') ?? sign,
		);
		if (!(kind === 'bfchar' ? addSingle(tokens, codes) : addRanges(tokens, codes))) return 'any';
	}
	return codes;
}

/** "code characters", again and again; false where it is something else. */
function addSingle(tokens: readonly string[], codes: Set<number>): boolean {
	for (let at = 0; at < tokens.length; at += 2) {
		const [code = '', characters] = tokens.slice(at, at + 2);
		if (characters === undefined) return false;
		addCodes(parseInt(code, 16), 1, characters, codes);
	}
	return true;
}

/** "first last characters" or "first last [characters ...]", again and again; false where it is something else. */
function addRanges(tokens: readonly string[], codes: Set<number>): boolean {
	let at = 0;
	while (at < tokens.length) {
		const [from = '', to = '', characters] = tokens.slice(at, at + 3);
		const first = parseInt(from, 16);
		const count = parseInt(to, 16) - first + 1;
		if (characters === undefined || !(count >= 1)) return false;
		at += 3;
		if (characters !== '[') {
			addCodes(first, count, characters, codes);
			continue;
		}
		for (let code = first; tokens[at] !== ']'; at += 1, code += 1) {
			const each = tokens[at];
			if (each === undefined) return false;
			addCodes(code, 1, each, codes);
		}
		at += 1;
	}
	return true;
}

/** Adds those of some codes that have no width: the characters of the first are given, and the last of them goes up. */
function addCodes(first: number, count: number, characters: string, codes: Set<number>): void {
	const units = characters.match(/.{1,4}/gu)?.map((digits) => parseInt(digits, 16)) ?? [];
	const last = units.pop() ?? 0;
	const always = units.some((unit) => stretches.some(([from, to]) => unit >= from && unit <= to));
	for (const [from, to] of always ? [[last, last + count - 1] as const] : stretches)
		for (let unit = Math.max(from, last); unit <= Math.min(to, last + count - 1); unit += 1)
			codes.add(first + unit - last);
}
