import { freePlace } from './indexed-words.ts';

/** The layer of a report's record that has its words. */
export const wordLayer = 0;

/** The layer that has the words of the headings over each finding, from the finding's first place on. */
export const headingLayer = 1;

/** The first of the layers that have what stands at a place under another name: compounds, and terms of the glossary. */
export const nameLayer = 2;

/** No place has so many names: a place in a higher layer is of another build's index. */
export const mostLayers = 16;

/**
 * The record of a report as layers over the same places. Pagefind can hold but one word at a place; so what a finding says in
 * other forms stands in further layers, each as long as the first, and a place there is the same place of the report.
 */
export class Layers {
	readonly #words: string[];
	readonly #above: string[][] = [];

	/** @param words of the report, place by place, as the index has them */
	constructor(words: string[]) {
		this.#words = words;
	}

	/** Puts a word into a layer, if that has the place free. */
	put(layer: number, place: number, term: string): boolean {
		const words = this.#layer(layer);
		if (words[place] !== freePlace) return false;
		words[place] = term;
		return true;
	}

	/** Puts another name of what stands at a place into the first layer of names that is free there. */
	putName(place: number, term: string): void {
		let layer = nameLayer;
		// Compounds of up to four words and a term may begin at one place.
		while (!this.put(layer, place, term)) layer += 1;
	}

	/** All of it, for Pagefind. */
	write(): string {
		const last = this.#above.at(-1);
		// What is free at the end need not be written.
		const end = last?.findLastIndex((word) => word !== freePlace);
		const above = this.#above.map((words) =>
			words === last ? words.slice(0, (end ?? -1) + 1) : words,
		);
		return [this.#words, ...above]
			.flatMap((words) => (words.length > 0 ? [words.join(' ')] : []))
			.join(' ');
	}

	#layer(layer: number): string[] {
		while (this.#above.length < layer)
			this.#above.push(new Array<string>(this.#words.length).fill(freePlace));
		return layer === wordLayer ? this.#words : (this.#above[layer - 1] ?? []);
	}
}
