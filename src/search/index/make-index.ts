import type { PagefindRecord } from '../../pagefind/write-pagefind.ts';
import type { Facet, FacetValue } from '../facets/facets.ts';
import type { StripPart } from './indexed-strip.ts';
import type { SearchRecord } from './search-record.ts';
import { createHash } from 'node:crypto';
import { isCommon } from '../words/common-words.ts';
import { possessive, splitWords, type TextWord } from '../words/words.ts';
import { keyOf, writeCompound } from './compound.ts';
import { FacetColumnMaker } from './facet-column.ts';
import { findCompounds, type CompoundPlace, type ReportWords } from './find-compounds.ts';
import { findFrequent, findTallied, KnownFrequent } from './frequent-words.ts';
import { freePlace, toNameTerm, toPairTerm } from './indexed-words.ts';
import { headingLayer, Layers } from './layers.ts';
import { lengthUnit, writeLengths } from './lengths.ts';
import type { FindingText, IndexManifest, KnownNames } from './manifest.ts';
import { findSentences } from './sentences.ts';
import { TallyMaker } from './tally.ts';
import type { InspectorateId } from '../../model/inspectorate.ts';

/** An index before it is written. */
export interface NewIndex {
	/** All but what is known when the files are written: their names, and Pagefind's ids. */
	manifest: Omit<IndexManifest, 'reports' | 'sentences' | 'tallies'> & {
		reports: [id: string, title: string, first: number, inspectorates: InspectorateId[]][];
	};
	/**
	 * One record for each report, in the same order; its address is the report's id. Each is written when it is asked for: together
	 * they are the largest of all.
	 */
	records: Iterable<PagefindRecord>;
	/** The texts of each report's findings, in the same order. */
	texts: FindingText[][];
	/** Places of words that begin a sentence within each finding. */
	sentences: number[][];
	/** How often each finding has a word, as `tally.ts` writes it, by the most frequent words. */
	tallies: Map<string, string>;
}

/** How often a text must stand in a library to be boilerplate, and how many words it has at least: short lines repeat by chance. */
const boilerplate = 4;
const fewestWords = 8;

/** How many headings over a finding say what it is about: the nearest, and the one over that. */
const nearHeadings = 2;

/**
 * Makes the index of findings.
 *
 * @param records of all reports, those of one report together and the oldest report first
 * @param names that readers may write
 */
export async function makeIndex(
	records: AsyncIterable<SearchRecord>,
	facets: Readonly<Record<string, Facet>>,
	names: KnownNames = { terms: [], authorities: [] },
): Promise<NewIndex> {
	const maker = new IndexMaker(facets, names);
	for await (const record of records) maker.add(record);
	return maker.finish();
}

/** What stands at a place under another name, as the index has it. */
type PlacedName = [place: number, term: string];

/** A report as it is collected. */
interface CollectedReport {
	/**
	 * Its words place by place, in one string: the words of a national library, each for itself, would take hundreds of
	 * megabytes.
	 */
	words: string[];
	/** How many places they take so far. */
	length: number;
	joints: Set<number>;
	names: PlacedName[];
	/** The words of headings, where their finding begins. */
	headings: [place: number, words: string[]][];
}

class IndexMaker {
	readonly #columns: Map<string, FacetColumnMaker>;
	readonly #reports: NewIndex['manifest']['reports'] = [];
	readonly #collected: CollectedReport[] = [];
	/** Places of the strips, by their JSON. */
	readonly #strips = new Map<string, number>();
	readonly #stripOf: number[] = [];
	readonly #texts: NewIndex['texts'] = [];
	readonly #lengths: number[] = [];
	readonly #sentences: number[][] = [];
	/** What each finding says, as a digest: the words of all would take too much memory. */
	readonly #digests: string[] = [];
	/** How often each word stands. */
	readonly #words = new Map<string, number>();

	readonly #names: KnownNames;
	/** Terms of the glossary that findings use. */
	readonly #terms = new Set<string>();

	constructor(facets: Readonly<Record<string, Facet>>, names: KnownNames) {
		this.#names = names;
		this.#columns = new Map(
			Object.entries(facets).map(([id, facet]) => [id, new FacetColumnMaker(facet)]),
		);
	}

	add(record: SearchRecord): void {
		if (this.#reports.at(-1)?.[0] !== record.report) {
			this.#reports.push([record.report, record.title, this.#lengths.length, record.inspectorates]);
			this.#collected.push({ words: [], length: 0, joints: new Set(), names: [], headings: [] });
			this.#stripOf.push(this.#placeStrip(record.strip));
			this.#texts.push([]);
		}
		for (const [id, column] of this.#columns)
			column.add((record.facets as Record<string, FacetValue[]>)[id] ?? []);
		this.#addWords(record);
		this.#texts.at(-1)?.push([record.id, record.label, record.section, record.text]);
	}

	#addWords({ text, section, terms }: SearchRecord): void {
		const report = this.#collected.at(-1);
		if (report === undefined) return;
		const start = report.length;
		const words = splitWords(text);
		const places: string[] = [];
		for (const [at, { word, position }] of words.entries()) {
			while (places.length < position) places.push(freePlace);
			places.push(word);
			this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
			if (isJoined(text, words, at)) report.joints.add(start + position);
		}
		// The last word of one finding and the first of the next are no phrase.
		do places.push(freePlace);
		while (places.length % lengthUnit > 0);
		report.words.push(places.join(' '));
		report.length += places.length;
		this.#lengths.push(places.length);
		this.#sentences.push(findSentences(text, words));
		const said = words.map(({ word }) => word).join(' ');
		this.#digests.push(
			words.length < fewestWords
				? ''
				: createHash('sha256').update(said).digest('base64').slice(0, 16),
		);
		report.headings.push([start, wordsOfHeadings(section)]);
		let at = 0;
		for (const [slug, offset] of terms ?? []) {
			while ((words[at]?.start ?? Infinity) < offset) at += 1;
			const place = words[at]?.position;
			if (place === undefined) continue;
			report.names.push([start + place, toNameTerm(slug)]);
			this.#terms.add(slug);
		}
	}

	/** Many reports have the same grades: each strip is written once. */
	#placeStrip(strip: readonly StripPart[]): number {
		const json = JSON.stringify(strip);
		const place = this.#strips.get(json) ?? this.#strips.size;
		this.#strips.set(json, place);
		return place;
	}

	finish(): NewIndex {
		const { compounds, places } = findCompounds(
			new CollectedWords(this.#collected),
			new Set(this.#words.keys()),
		);
		const frequent = findFrequent(this.#words, this.#lengths.length);
		const known = new KnownFrequent(frequent);
		const words = [...this.#words.keys(), ...compounds.map(writeCompound)].sort();
		return {
			manifest: {
				findings: this.#lengths.length,
				reports: this.#reports,
				strips: [...this.#strips.keys()].map((json) => JSON.parse(json) as StripPart[]),
				stripOf: this.#stripOf,
				facets: Object.fromEntries([...this.#columns].map(([id, column]) => [id, column.finish()])),
				lengths: writeLengths(this.#lengths),
				repeated: toSteps(listRepeated(this.#digests)),
				words: words.join(' '),
				frequent,
				// What no finding uses cannot be looked up.
				names: {
					...this.#names,
					terms: this.#names.terms.filter(([slug]) => this.#terms.has(slug)),
				},
			},
			records: { [Symbol.iterator]: () => this.#writeRecords(places, known) },
			texts: this.#texts,
			sentences: this.#sentences,
			tallies: this.#tally(),
		};
	}

	*#writeRecords(
		places: readonly (readonly CompoundPlace[])[],
		known: KnownFrequent,
	): Generator<PagefindRecord> {
		for (const [index, report] of this.#collected.entries()) {
			const compounds = (places[index] ?? []).map(({ place, compound }): PlacedName => [
				place,
				known.toTerm(keyOf(compound)),
			]);
			const names = [...report.names, ...compounds];
			const [url = ''] = this.#reports[index] ?? [];
			yield { url, content: writeLayers({ ...report, names }, known) };
		}
	}

	#tally(): Map<string, string> {
		const maker = new TallyMaker(findTallied(this.#words, this.#lengths.length));
		for (const { words, headings } of this.#collected)
			for (const [at, [, ofHeadings]] of headings.entries())
				maker.add(words[at]?.split(' ') ?? [], ofHeadings);
		return maker.finish();
	}
}

/** The words of collected reports, taken apart anew each time they are gone through. */
class CollectedWords implements Iterable<ReportWords> {
	readonly #reports: readonly CollectedReport[];

	constructor(reports: readonly CollectedReport[]) {
		this.#reports = reports;
	}

	*[Symbol.iterator](): Generator<ReportWords> {
		for (const { words, joints } of this.#reports)
			yield {
				words: words
					.join(' ')
					.split(' ')
					.map((word) => (word === freePlace ? '' : word)),
				joints,
			};
	}
}

function writeLayers({ words, names, headings }: CollectedReport, known: KnownFrequent): string {
	const places = words.join(' ').split(' ');
	const layers = new Layers(places.map((word) => (word === freePlace ? word : known.toTerm(word))));
	for (const [start, ofHeadings] of headings)
		ofHeadings.forEach((word, at) => layers.put(headingLayer, start + at, known.toTerm(word)));
	for (const [place, term] of names) layers.putName(place, term);
	for (const [place, word] of places.entries()) {
		const next = places[place + 1] ?? freePlace;
		if (word !== freePlace && next !== freePlace && known.hasPair(word, next))
			layers.putName(place, toPairTerm(word, next));
	}
	return layers.write();
}

/** Whether a hyphen alone parts a word from the next. */
function isJoined(text: string, words: readonly TextWord[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (word === undefined || next?.position !== word.position + 1) return false;
	return /^[-\u2010\u2011]$/u.test(text.slice(word.end, next.start));
}

/** What the nearest headings over a finding say, each word once. */
function wordsOfHeadings(section: readonly string[]): string[] {
	const words = section
		.slice(-nearHeadings)
		.reverse()
		.flatMap((heading) => splitWords(heading).map(({ word }) => word));
	return [...new Set(words)].filter((word) => !isCommon(word) && word !== possessive);
}

/** Numbers of the findings that say what many others say. */
function listRepeated(digests: readonly string[]): number[] {
	const counts = new Map<string, number>();
	for (const digest of digests) counts.set(digest, (counts.get(digest) ?? 0) + 1);
	return digests.flatMap((digest, finding) =>
		digest !== '' && (counts.get(digest) ?? 0) >= boilerplate ? [finding] : [],
	);
}

function toSteps(numbers: readonly number[]): number[] {
	return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}
