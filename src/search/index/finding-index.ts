import type { PagefindResult } from '../../pagefind/open-pagefind.ts';
import { stemWord } from '../words/stem.ts';
import type { StripPart } from './indexed-strip.ts';
import { toTerm } from './indexed-words.ts';
import {
	findingsPerText,
	textFile,
	type FindingText,
	type IndexManifest,
	type IndexedReport,
} from './manifest.ts';

/** Where words stand: for each finding that has one of them, the places of its words, in order. */
export type Places = ReadonlyMap<number, readonly number[]>;

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
	readonly #sources: IndexSources;
	readonly #asked = new Map<string, Promise<unknown>>();
	/** Number of the first finding of each record of Pagefind's. */
	readonly #firsts: ReadonlyMap<string, number>;
	readonly #reportOf: Uint16Array;
	/** Forms of each stem. */
	#stems: ReadonlyMap<string, string[]> | undefined;

	constructor(manifest: IndexManifest, sources: IndexSources) {
		this.manifest = manifest;
		this.#sources = sources;
		this.#firsts = new Map(manifest.reports.map(([, , first, record]) => [record, first]));
		this.#reportOf = new Uint16Array(manifest.findings);
		manifest.reports.forEach(([, , first], report) => this.#reportOf.fill(report, first));
	}

	/** Every word that a finding has. */
	get words(): string[] {
		return this.manifest.words === '' ? [] : this.manifest.words.split(' ');
	}

	/** The forms of a word that findings have: for "visits" also "visit", "visited" and "visiting". */
	formsOf(word: string): readonly string[] {
		this.#stems ??= Map.groupBy(this.words, stemWord);
		return this.#stems.get(stemWord(word)) ?? [];
	}

	/** Whether a finding has the word in this very form. */
	has(word: string): boolean {
		return this.formsOf(word).includes(word);
	}

	/** The words that begin so. */
	wordsBeginning(beginning: string): string[] {
		return this.words.filter((word) => word.startsWith(beginning));
	}

	/** Where a word stands in this very form: places of `splitWords`. */
	findPlaces(word: string): Promise<Places> {
		return this.#once(`places of ${word}`, async () => {
			const places = new Map<number, number[]>();
			try {
				for (const { id, words } of await this.#search(toTerm(word)))
					this.#share(id, words, places);
			} catch (error) {
				this.#sources.forget?.();
				throw error;
			}
			return places;
		});
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
		const length = this.manifest.lengths[finding];
		if (length === undefined) throw new RangeError('the parts of the index do not belong together');
		return length;
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

	/** Asks Pagefind for words that findings have. */
	async #search(term: string): Promise<FoundRecord[]> {
		const opening = this.#once('pagefind', () => this.#sources.openPagefind());
		const { results } = (await (await opening).search(term)) ?? { results: [] };
		if (results.length > 0) return results;
		// It never asks again for a part that it could not have: another one has to.
		if (this.#asked.get('pagefind') === opening) this.#asked.delete('pagefind');
		throw new Error(`a part of the index is missing: no ${term} in it`);
	}

	/** Shares the places in a report out among its findings. */
	#share(record: string, words: readonly number[], places: Map<number, number[]>): void {
		let finding = (this.#firsts.get(record) ?? NaN) - 1;
		let start = 0;
		let end = 0;
		let ofFinding: number[] = [];
		for (const place of words.toSorted((a, b) => a - b)) {
			if (place >= end) {
				while (place >= end) {
					start = end;
					finding += 1;
					end += this.lengthOf(finding);
				}
				ofFinding = [];
				places.set(finding, ofFinding);
			}
			ofFinding.push(place - start);
		}
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
