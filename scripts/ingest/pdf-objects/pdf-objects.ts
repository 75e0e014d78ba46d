import { readCrossReference, type CrossReference } from './cross-reference.ts';
import { indirectAt, type PdfFile } from './indirect-object.ts';
import { nameOf, PdfDamage, PdfRef, PdfStream, WrongTable, type PdfValue } from './pdf-value.ts';
import { unpack } from './unpack.ts';
import { ValueReader } from './value-reader.ts';

/** A stream of objects, unpacked: where in its text each begins. */
interface ObjectStream {
	text: string;
	offsets: ReadonlyMap<number, number>;
}

/** References that lead to references: real PDFs have none. */
const maxSteps = 20;

/**
 * The objects of a PDF, read as the standard has it and no more leniently. pdf.js makes something of every file, and says
 * nothing of what it could not read; this is the witness that says it. Where it cannot read an object whole, it throws
 * `PdfDamage`.
 */
export class PdfObjects {
	readonly #file: PdfFile;
	readonly #reference: CrossReference;
	readonly #values = new Map<number, PdfValue>();
	readonly #streams = new Map<number, ObjectStream>();
	readonly #beingRead = new Set<number>();

	/** Throws `PdfDamage` where the tables of objects cannot be read. */
	constructor(bytes: Uint8Array) {
		const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		// Offsets count from the PDF's first byte, whatever a mail program has put before it.
		const pdf = all.subarray(Math.max(0, all.indexOf('%PDF-')));
		this.#file = { bytes: pdf, text: pdf.toString('latin1') };
		this.#reference = readCrossReference(this.#file);
	}

	/** What the end of the file says of the whole. */
	get trailer() {
		return this.#reference.trailer;
	}

	/** A value, or the object that it refers to; undefined where there is no such object. */
	resolve = (value: PdfValue | undefined): PdfValue | undefined => {
		let found = value;
		for (let steps = 0; found instanceof PdfRef; steps += 1) {
			if (steps > maxSteps) throw new PdfDamage('an object refers to itself');
			found = this.#fetch(found.number);
		}
		return found;
	};

	/** The bytes of a stream, unpacked and proved to be whole. */
	unpack(stream: PdfStream): Uint8Array {
		return unpack(stream, this.resolve);
	}

	#fetch(number: number): PdfValue | undefined {
		const known = this.#values.get(number);
		if (known !== undefined) return known;
		const place = this.#reference.places.get(number);
		if (!place || place.kind === 'free') return undefined;
		if (this.#beingRead.has(number)) throw new PdfDamage('an object refers to itself');
		this.#beingRead.add(number);
		try {
			const value =
				place.kind === 'at'
					? this.#readAt(number, place.offset)
					: this.#readIn(number, place.stream);
			this.#values.set(number, value);
			return value;
		} finally {
			this.#beingRead.delete(number);
		}
	}

	#readAt(number: number, offset: number): PdfValue {
		const found = indirectAt(this.#file, offset, this.resolve);
		if (found.number !== number)
			throw new WrongTable('an object is not where the table of objects says');
		return found.value;
	}

	#readIn(number: number, stream: number): PdfValue {
		const { text, offsets } = this.#objectsIn(stream);
		const offset = offsets.get(number);
		if (offset === undefined) throw new PdfDamage('a stream of objects lacks one of them');
		return new ValueReader(text, offset).read();
	}

	#objectsIn(number: number): ObjectStream {
		const known = this.#streams.get(number);
		if (known) return known;
		const stream =
			this.#reference.places.get(number)?.kind === 'at' ? this.#fetch(number) : undefined;
		if (!(stream instanceof PdfStream) || nameOf(stream.dict.get('Type')) !== 'ObjStm')
			throw new PdfDamage('a stream of objects is missing');
		const count = this.resolve(stream.dict.get('N'));
		const first = this.resolve(stream.dict.get('First'));
		const head = new ValueReader(Buffer.from(this.unpack(stream)).toString('latin1'));
		const offsets = new Map<number, number>();
		for (let index = 0; index < Number(count); index += 1) {
			const [object, offset] = [head.takeWhole(), head.takeWhole()];
			if (object === null || offset === null) throw new PdfDamage('a stream of objects is damaged');
			offsets.set(object, Number(first) + offset);
		}
		const objects = { text: head.text, offsets };
		this.#streams.set(number, objects);
		return objects;
	}
}
