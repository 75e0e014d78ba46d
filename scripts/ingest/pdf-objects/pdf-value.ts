/** A value as the objects of a PDF have it. Strings are their bytes, a character each. */
export type PdfValue =
	null | boolean | number | string | PdfName | PdfRef | PdfValue[] | PdfDict | PdfStream;

/** Entries by their names, without the slash. */
export type PdfDict = Map<string, PdfValue>;

/** A name: `/FlateDecode`. */
export class PdfName {
	readonly name: string;

	constructor(name: string) {
		this.name = name;
	}
}

/** A reference to an object: `12 0 R`. */
export class PdfRef {
	readonly number: number;

	constructor(number: number) {
		this.number = number;
	}
}

/** An object that has bytes beside its dictionary. */
export class PdfStream {
	readonly dict: PdfDict;
	/** As they stand in the file, packed; decrypted where the file is encrypted. */
	readonly packed: Uint8Array;

	constructor(dict: PdfDict, packed: Uint8Array) {
		this.dict = dict;
		this.packed = packed;
	}
}

/** What is wrong with a PDF, in words for its reader: thrown where an object cannot be read whole. */
export class PdfDamage extends Error {}

/** The table of objects is wrong: nobody can tell which object is which, so no page of the PDF can be trusted. */
export class WrongTable extends PdfDamage {}

/** The damage of one part that was thrown. Anything else is thrown on: a wrong table is of the whole PDF, the rest a fault of ours. */
export function damageOf(error: unknown): PdfDamage {
	if (error instanceof PdfDamage && !(error instanceof WrongTable)) return error;
	throw error;
}

/** The name that a value is; undefined where it is none. */
export function nameOf(value: PdfValue | undefined): string | undefined {
	return value instanceof PdfName ? value.name : undefined;
}

/** The dictionary that a value is or has. */
export function dictOf(value: PdfValue | undefined): PdfDict | undefined {
	if (value instanceof PdfStream) return value.dict;
	return value instanceof Map ? value : undefined;
}

/** A value's numbers, where it is a list of `length` numbers and no more. */
export function numbersOf(value: PdfValue | undefined, length: number): number[] | undefined {
	if (!Array.isArray(value) || value.length !== length) return undefined;
	const numbers = value.filter((entry) => typeof entry === 'number');
	return numbers.length === length ? numbers : undefined;
}
