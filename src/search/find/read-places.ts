import { nearest } from '../../words/nearest.ts';
import type { FindingIndex, WordPlaces } from '../index/finding-index.ts';
import { followSpans, uniteSpans, type Spans } from '../index/spans.ts';
import { isFunctionWord } from '../words/function-words.ts';
import type { Remark } from './remark.ts';

/** Most words that are offered for an unknown one. */
export const maxSuggestions = 3;

/** Most ways in which an unknown word is taken for two. */
const maxSplits = 3;

/** Reads where words stand in findings, and keeps what is to be marked and remarked of one query. */
export class PlaceReader {
	/** Words and phrases to mark, each a list of its words in the forms that findings have. */
	readonly marks: string[][] = [];
	readonly remarks: Remark[] = [];
	/** Why a part of the index could not be loaded. */
	failure: Error | undefined;
	/** Whether any part that was asked for could be loaded. */
	available = false;
	readonly index: FindingIndex;

	constructor(index: FindingIndex) {
		this.index = index;
	}

	/** The places of any of some words, without those that could not be loaded. */
	findAny(words: readonly string[], unmarked: boolean): Promise<WordPlaces | null> {
		if (!unmarked)
			for (const word of words) {
				const parts = this.index.words.partsOf(word);
				this.marks.push([word], ...(parts === undefined ? [] : [[...parts]]));
			}
		return uniteAll(words.map((word) => this.load(word, () => this.index.findPlaces(word))));
	}

	/** What a part of the index says; null, with a remark on the word, where it could not be loaded. */
	async load(word: string, load: () => Promise<WordPlaces>): Promise<WordPlaces | null> {
		try {
			const places = await load();
			this.available = true;
			return places;
		} catch (error) {
			this.failure = error as Error;
			this.remarks.push({ type: 'unavailable', word });
			return null;
		}
	}
}

const noSpans: Spans = new Float64Array();

/** No places. */
export const nowhere: WordPlaces = { spans: noSpans, headed: new Set() };

/** The findings under whose headings all of some words stand. */
export function allOf([first, ...others]: readonly WordPlaces[]): ReadonlySet<number> {
	return others.reduce<ReadonlySet<number>>(
		(shared, { headed }) => shared.intersection(headed),
		first?.headed ?? new Set(),
	);
}

/** Where places follow each other, one after another. */
export function follow(places: readonly WordPlaces[]): WordPlaces {
	const [first, ...others] = places.map(({ spans }) => spans);
	const spans = others.reduce((before, next) => followSpans(before, next), first ?? noSpans);
	return { spans, headed: allOf(places) };
}

/** The places of any of some parts; null where none of them has any. */
export async function uniteAll(
	parts: readonly Promise<WordPlaces | null>[],
): Promise<WordPlaces | null> {
	const found = (await Promise.all(parts)).flatMap((one) => one ?? []);
	if (found.length < 2) return found[0] ?? null;
	return {
		spans: uniteSpans(found.map(({ spans }) => spans)),
		headed: new Set(found.flatMap(({ headed }) => [...headed])),
	};
}

/** Where words stand side by side, each in any of its forms. */
export async function findSideBySide(
	reader: PlaceReader,
	choices: readonly (readonly string[])[],
): Promise<WordPlaces | null> {
	const found = await Promise.all(choices.map((words) => reader.findAny(words, true)));
	const places = found.flatMap((one) => one ?? []);
	return places.length < choices.length ? null : follow(places);
}

/** An unknown word as two that stand side by side: "ongoing" where findings have only "on going". */
export async function findApart(
	reader: PlaceReader,
	word: string,
	denied: boolean,
): Promise<WordPlaces | null> {
	const splits = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => [
		word.slice(0, at + 2),
		word.slice(at + 2),
	])
		.filter(
			([first = '', second = '']) =>
				reader.index.words.has(first) && reader.index.words.formsOf(second).length > 0,
		)
		.filter((parts) => !parts.every(isFunctionWord))
		.slice(0, maxSplits);
	for (const [first = '', second = ''] of splits) {
		const endings = reader.index.words.formsOf(second);
		const places = await findSideBySide(reader, [[first], endings]);
		if (places === null || places.spans.length === 0) continue;
		reader.remarks.push({ type: 'written-apart', word, parts: [first, second] });
		if (!denied) reader.marks.push(...endings.map((ending) => [first, ending]));
		return places;
	}
	return null;
}

/** Known words that an unknown one may be misspelt for. */
export function nearestTo(reader: PlaceReader, word: string): string[] {
	// Every other letter is as near to a letter.
	return word.length < 3 ? [] : nearest(word, reader.index.words.all, maxSuggestions);
}
