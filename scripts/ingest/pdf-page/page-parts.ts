import type { PdfObjects } from '../pdf-objects/pdf-objects.ts';
import {
	dictOf,
	PdfDamage,
	PdfStream,
	type PdfDict,
	type PdfValue,
} from '../pdf-objects/pdf-value.ts';
import { readMetrics, type FontMetrics } from './font-metrics.ts';
import { checkFont } from './font-parts.ts';

/** The parts that pages draw with, each proved to be whole once. All throw `PdfDamage` where one is missing or damaged. */
export class PageParts {
	readonly #objects: PdfObjects;
	readonly #fonts = new Map<PdfDict, FontMetrics>();
	readonly #forms = new Map<PdfStream, Uint8Array>();

	constructor(objects: PdfObjects) {
		this.#objects = objects;
	}

	/** What a page draws: all its streams, one after another. */
	contentsOf(page: PdfDict): Uint8Array {
		const contents = this.#objects.resolve(page.get('Contents'));
		if (contents === undefined && !page.has('Contents')) return new Uint8Array();
		const streams = Array.isArray(contents) ? contents : [contents];
		const parts = streams.map((value) => {
			const stream = this.#objects.resolve(value);
			if (!(stream instanceof PdfStream)) throw new PdfDamage('part of its content is missing');
			return this.#objects.unpack(stream);
		});
		if (parts.length === 1) return parts[0] ?? new Uint8Array();
		return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
	}

	/** A form's content. */
	contentOfForm(form: PdfStream): Uint8Array {
		const known = this.#forms.get(form);
		if (known) return known;
		const content = this.#objects.unpack(form);
		this.#forms.set(form, content);
		return content;
	}

	/** The font of a name, or of an entry of a graphics state. */
	font(value: PdfValue | undefined): FontMetrics {
		const dict = dictOf(this.#objects.resolve(value));
		const known = dict && this.#fonts.get(dict);
		if (known) return known;
		const font = checkFont(this.#objects, value);
		const metrics = readMetrics(this.#objects, font);
		this.#fonts.set(font, metrics);
		return metrics;
	}

	/** What a name stands for in a kind of resources: "Font", "XObject". Undefined where it stands for nothing. */
	resource(resources: PdfDict, kind: string, name: string | undefined): PdfValue | undefined {
		return dictOf(this.#objects.resolve(resources.get(kind)))?.get(name ?? '');
	}
}
