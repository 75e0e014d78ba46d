import type { PagefindRecord } from '../../pagefind/write-pagefind.ts';
import type { Facet, FacetValue } from '../facets/facets.ts';
import type { StripPart } from './indexed-strip.ts';
import type { SearchRecord } from './search-record.ts';
import { splitWords } from '../words/words.ts';
import { FacetColumnMaker } from './facet-column.ts';
import { toIndexedWords } from './indexed-words.ts';
import type { FindingText, IndexManifest } from './manifest.ts';
import type { InspectorateId } from '../../model/inspectorate.ts';

/** An index before it is written. */
export interface NewIndex {
	/** All but what is known when the files are written: the texts' folders and Pagefind's ids. */
	manifest: Omit<IndexManifest, 'reports'> & {
		reports: [id: string, title: string, first: number, inspectorates: InspectorateId[]][];
	};
	/** One record for each report, in the same order; its address is the report's id. */
	records: PagefindRecord[];
	/** The texts of each report's findings, in the same order. */
	texts: FindingText[][];
}

/**
 * Makes the index of findings.
 *
 * @param records of all reports, those of one report together and the oldest report first
 */
export async function makeIndex(
	records: AsyncIterable<SearchRecord>,
	facets: Readonly<Record<string, Facet>>,
): Promise<NewIndex> {
	const maker = new IndexMaker(facets);
	for await (const record of records) maker.add(record);
	return maker.finish();
}

class IndexMaker {
	readonly #columns: Map<string, FacetColumnMaker>;
	readonly #reports: NewIndex['manifest']['reports'] = [];
	readonly #contents: string[][] = [];
	/** Places of the strips, by their JSON. */
	readonly #strips = new Map<string, number>();
	readonly #stripOf: number[] = [];
	readonly #texts: NewIndex['texts'] = [];
	readonly #lengths: number[] = [];
	readonly #words = new Set<string>();

	constructor(facets: Readonly<Record<string, Facet>>) {
		this.#columns = new Map(
			Object.entries(facets).map(([id, facet]) => [id, new FacetColumnMaker(facet)]),
		);
	}

	add(record: SearchRecord): void {
		const finding = this.#lengths.length;
		if (this.#reports.at(-1)?.[0] !== record.report) {
			this.#reports.push([record.report, record.title, finding, record.inspectorates]);
			this.#contents.push([]);
			this.#stripOf.push(this.#placeStrip(record.strip));
			this.#texts.push([]);
		}
		for (const [id, column] of this.#columns)
			column.add((record.facets as Record<string, FacetValue[]>)[id] ?? []);
		const words = toIndexedWords(record.text);
		// In one string: the words of a national library, each for itself, would take hundreds of megabytes.
		this.#contents.at(-1)?.push(words.join(' '));
		this.#lengths.push(words.length);
		for (const { word } of splitWords(record.text)) this.#words.add(word);
		this.#texts.at(-1)?.push([record.id, record.label, record.section, record.text]);
	}

	/** Many reports have the same grades: each strip is written once. */
	#placeStrip(strip: readonly StripPart[]): number {
		const json = JSON.stringify(strip);
		const place = this.#strips.get(json) ?? this.#strips.size;
		this.#strips.set(json, place);
		return place;
	}

	finish(): NewIndex {
		return {
			manifest: {
				findings: this.#lengths.length,
				reports: this.#reports,
				strips: [...this.#strips.keys()].map((json) => JSON.parse(json) as StripPart[]),
				stripOf: this.#stripOf,
				facets: Object.fromEntries([...this.#columns].map(([id, column]) => [id, column.finish()])),
				lengths: this.#lengths,
				words: [...this.#words].sort().join(' '),
			},
			records: this.#reports.map(([id], index) => ({
				url: id,
				content: (this.#contents[index] ?? []).join(' '),
			})),
			texts: this.#texts,
		};
	}
}
