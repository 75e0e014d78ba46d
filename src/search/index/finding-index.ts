import type { PagefindResult } from '../../pagefind/open-pagefind.ts';
import { giveWay } from '../pace/give-way.ts';
import { countSpans, packSpan, type Spans } from './spans.ts';
import type { StripPart } from './indexed-strip.ts';
import { KnownFrequent } from './frequent-words.ts';
import { toNameTerm, toPairTerm } from './indexed-words.ts';
import { KnownWords } from './known-words.ts';
import { headingLayer, mostLayers, wordLayer } from './layers.ts';
import { readLengths } from './lengths.ts';
import {
	findingsPerText,
	textFile,
	type FindingText,
	type IndexManifest,
	type IndexedReport,
} from './manifest.ts';
import { readSentences } from './sentences.ts';
import { addTallies, readTally, tell, type Tally } from './tally.ts';

/** Where a word stands. */
export interface WordPlaces {
	/** In findings, joined or as several words: places of `splitWords`. */
	spans: Spans;
	/** The findings under whose headings it stands. */
	headed: ReadonlySet<number>;
	/** How often findings have it, of a word whose places were not asked for: there are no spans then. */
	tally?: Tally;
}

/** Places as they are found. */
interface FoundPlaces {
	/** With room for all there may be. */
	spans: Spans;
	length: number;
	headed: Set<number>;
}

/** A report in which words were found: Pagefind's id of it, and the words' places among all of its own. */
export type FoundRecord = Pick<PagefindResult, 'id' | 'words'>;

/** What is used of Pagefind. */
export interface WordFinder {
	search(term: string): Promise<{ results: FoundRecord[] } | null>;
}

/** What the index is read from. Each fails where it cannot answer, and may be asked again. */
export interface IndexSources {
	/** Fetches a JSON file by its path below the manifest's. */
	load(path: string): Promise<unknown>;
	/** Opens Pagefind's index. */
	openPagefind(): Promise<WordFinder>;
	/** Called when words could not be loaded: what was opened may be of an older build than the server has now. */
	forget?(): void;
}

/**
 * The index in the browser. Pagefind finds where words stand in reports; the manifest says which finding that is.
 * What was fetched is kept; what failed is fetched again the next time.
 */
export class FindingIndex {
	readonly manifest: IndexManifest;
	readonly words: KnownWords;
	readonly #sources: IndexSources;
	readonly #asked = new Map<string, Promise<unknown>>();
	/** Number of the first finding of each record of Pagefind's. */
	readonly #firsts: ReadonlyMap<string, number>;
	readonly #reportOf: Uint16Array;
	/** Place of each finding's first word among all, and the end of the last. */
	readonly #starts: Uint32Array;
	readonly #repeated: ReadonlySet<number>;
	readonly #frequent: KnownFrequent;

	constructor(manifest: IndexManifest, sources: IndexSources) {
		this.manifest = manifest;
		this.#sources = sources;
		this.#firsts = new Map(manifest.reports.map(([, , first, record]) => [record, first]));
		this.#reportOf = new Uint16Array(manifest.findings);
		manifest.reports.forEach(([, , first], report) => this.#reportOf.fill(report, first));
		this.#starts = new Uint32Array(manifest.findings + 1);
		let end = 0;
		for (const [finding, length] of readLengths(manifest.lengths).entries())
			this.#starts[finding + 1] = end += length;
		this.#frequent = new KnownFrequent(manifest.frequent);
		let repeated = 0;
		this.#repeated = new Set(manifest.repeated.map((step) => (repeated += step)));
		this.words = new KnownWords(manifest.words);
	}

	/** Where a word stands in this very form, or as several words. */
	findPlaces(word: string): Promise<WordPlaces> {
		return this.#find(word, this.#frequent.toTerm(word), this.words.partsOf(word)?.length ?? 1);
	}

	/**
	 * How often findings have any of some words, without their places; undefined where none of them stands so often that places are much
	 * to load, or where one is a compound.
	 */
	findTally(words: readonly string[]): Promise<Tally> | undefined {
		const { tallies } = this.manifest;
		const isTallied = (word: string) => Object.hasOwn(tallies, word);
		if (!words.some(isTallied) || words.some((word) => this.words.partsOf(word) !== undefined))
			return undefined;
		return this.#once(`tally of ${words.join(' ')}`, async () =>
			addTallies(await Promise.all(words.map((word) => this.#tallyOf(word)))),
		);
	}

	/**
	 * Where one word follows another, of words so frequent that such pairs have lists of their own; undefined of any others. Nowhere may
	 * also mean that the list could not be had.
	 */
	findPair(first: string, second: string): Promise<WordPlaces> | undefined {
		if (!this.#frequent.hasPair(first, second)) return undefined;
		return this.#find(`${first} ${second}`, toPairTerm(first, second), 2, true);
	}

	/** Where findings use a term of the glossary, under any of its names: the first words of them. */
	findName(slug: string): Promise<WordPlaces> {
		return this.#find(slug, toNameTerm(slug), 1);
	}

	/** Places where sentences of a finding begin, but for the first; for all findings. */
	async readSentences(): Promise<(finding: number) => readonly number[]> {
		const { sentences } = this.manifest;
		const written = (await this.#once(sentences, () => this.#sources.load(sentences))) as string[];
		return (finding) => readSentences(written[finding] ?? '');
	}

	/** What a result shows of a finding. */
	async readText(finding: number): Promise<FindingText> {
		const [, , first, , folder] = this.reportRowOf(finding);
		const place = finding - first;
		const path = `${folder}/${textFile(place)}`;
		const texts = (await this.#once(path, () => this.#sources.load(path))) as FindingText[];
		const text = texts[place % findingsPerText];
		if (text === undefined) throw new RangeError(`the index has no text of finding ${finding}`);
		return text;
	}

	/**
	 * How many places the words of a finding take.
	 *
	 * @throws if there is no such finding: then Pagefind's files are of another build than the manifest
	 */
	lengthOf(finding: number): number {
		const length = (this.#starts[finding + 1] ?? NaN) - (this.#starts[finding] ?? NaN);
		if (Number.isNaN(length)) throw new RangeError('the parts of the index do not belong together');
		return length;
	}

	/** Whether many reports say the same as a finding, word for word. */
	isRepeated(finding: number): boolean {
		return this.#repeated.has(finding);
	}

	/** Place of a finding's report in the manifest's list. */
	reportOf(finding: number): number {
		return this.#reportOf[finding] ?? 0;
	}

	/** A finding's report. */
	reportRowOf(finding: number): IndexedReport {
		const report = this.manifest.reports[this.reportOf(finding)];
		if (report === undefined) throw new RangeError(`the index has no report of finding ${finding}`);
		return report;
	}

	/** The strip of grades of a report, by its place in the manifest's list. */
	stripOf(report: number): readonly StripPart[] {
		return this.manifest.strips[this.manifest.stripOf[report] ?? -1] ?? [];
	}

	async #tallyOf(word: string): Promise<Tally> {
		const file = this.manifest.tallies[word];
		if (file === undefined) {
			const { spans, headed } = await this.findPlaces(word);
			const tally = new Uint32Array(this.manifest.findings);
			const counts = countSpans(spans, headed);
			for (const finding of headed) tally[finding] = tell(0, false, true);
			counts.findings.forEach((finding, at) => (tally[finding] = counts.told[at] ?? 0));
			return tally;
		}
		const written = await this.#sources.load(file);
		if (typeof written !== 'string' || written.length !== this.manifest.findings)
			throw new RangeError('the parts of the index do not belong together');
		return readTally(written);
	}

	/** Asks Pagefind for words that findings have, or may lack. */
	async #search(term: string, mayLack: boolean): Promise<FoundRecord[]> {
		const opening = this.#once('pagefind', () => this.#sources.openPagefind());
		const { results } = (await (await opening).search(term)) ?? { results: [] };
		if (results.length > 0 || mayLack) return results;
		// It never asks again for a part that it could not have: another one has to.
		if (this.#asked.get('pagefind') === opening) this.#asked.delete('pagefind');
		throw new Error(`a part of the index is missing: no ${term} in it`);
	}

	/** @param width how many places the word takes where it is written as several */
	#find(name: string, term: string, width: number, mayLack = false): Promise<WordPlaces> {
		return this.#once(`places of ${term}`, async () => {
			try {
				const records = await this.#search(term, mayLack);
				const most = records.reduce((sum, { words }) => sum + words.length, 0);
				const found = { spans: new Float64Array(most), length: 0, headed: new Set<number>() };
				for (const { id, words } of records) {
					await giveWay();
					this.#share(id, words, width, found);
				}
				return { spans: found.spans.slice(0, found.length).sort(), headed: found.headed };
			} catch (error) {
				this.#sources.forget?.();
				throw error instanceof Error ? error : new Error(name, { cause: error });
			}
		});
	}

	/** Shares the places in the layers of a report out among its findings. */
	#share(record: string, words: readonly number[], width: number, found: FoundPlaces): void {
		const first = this.#firsts.get(record) ?? NaN;
		this.lengthOf(first);
		const start = this.#starts[first] ?? 0;
		const length = this.#lengthOfReport(first);
		let finding = first;
		for (const word of Uint32Array.from(words).sort()) {
			const layer = Math.floor(word / length);
			if (layer >= mostLayers)
				throw new RangeError('the parts of the index do not belong together');
			const place = start + (word % length);
			if (place < (this.#starts[finding] ?? 0)) finding = first;
			while (place >= (this.#starts[finding + 1] ?? Infinity)) finding += 1;
			if (layer === headingLayer) found.headed.add(finding);
			else
				found.spans[found.length++] = packSpan({
					finding,
					place: place - (this.#starts[finding] ?? 0),
					width: layer === wordLayer ? 1 : width,
				});
		}
	}

	/** How many places a report takes, by the number of its first finding. */
	#lengthOfReport(first: number): number {
		const next = this.manifest.reports[this.reportOf(first) + 1]?.[2] ?? this.manifest.findings;
		return (this.#starts[next] ?? 0) - (this.#starts[first] ?? 0);
	}

	#once<T>(name: string, ask: () => Promise<T>): Promise<T> {
		const known = this.#asked.get(name);
		if (known !== undefined) return known as Promise<T>;
		const asking = ask();
		this.#asked.set(name, asking);
		asking.catch(() => this.#asked.delete(name));
		return asking;
	}
}
