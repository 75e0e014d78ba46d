import type { InspectorateId } from '../../model/inspectorate.ts';
import type { FrequentWords } from './frequent-words.ts';
import type { StripPart } from './indexed-strip.ts';

/**
 * What a search loads first: all that is known of findings but where words stand in them, which Pagefind knows, and
 * their texts. A finding is known by its number: 0 for the first of the oldest report.
 */
export interface IndexManifest {
	/** How many findings there are. */
	findings: number;
	/** Reports in order of date, each one record of Pagefind's. */
	reports: IndexedReport[];
	/** The strips of grades that reports have, each once. */
	strips: StripPart[][];
	/** The strip of each report, as a place in `strips`. */
	stripOf: number[];
	/** By id, in the order in which they are shown. */
	facets: Record<string, FacetColumn>;
	/** How many places the words of each finding take in its report's record, as `writeLengths` writes it. */
	lengths: string;
	/** Findings whose text many reports have word for word, in order, each as the step from the one before. */
	repeated: number[];
	/**
	 * Every word that a finding has, and every compound as `writeCompound` writes it, in order of the alphabet, parted by
	 * spaces.
	 */
	words: string;
	/** Words of which pairs have lists of their own. */
	frequent: FrequentWords;
	/** By the most frequent words, file beside this one that tells how often each finding has the word. */
	tallies: Record<string, string>;
	/** Names by which readers call what findings are about. */
	names: KnownNames;
	/** File of the places where sentences begin, beside this one; loaded when a query asks for sentences. */
	sentences: string;
}

/** Names that a reader may write for what the index has under another one. */
export interface KnownNames {
	/** Terms of the glossary, each with the names that it has in reports; its own name first, then its acronym or nothing. */
	terms: [slug: string, term: string, acronym: string, ...others: string[]][];
	/** Every authority that has a page, with its name in use and its other ones. */
	authorities: [slug: string, name: string, ...others: string[]][];
}

/**
 * A report: its id and title, number of its first finding, Pagefind's id of its record, folder of its texts beside this
 * file, and who inspected; the last is left out where it was Ofsted alone, as for nearly all. The folder is named after
 * the texts: files of two builds cannot mix, and a report that is added renames those of no other.
 */
export type IndexedReport = [
	id: string,
	title: string,
	first: number,
	record: string,
	texts: string,
	inspectorates?: InspectorateId[],
];

/** A facet's values for all findings. */
export interface FacetColumn {
	/** Its name for a reader. */
	label: string;
	/** Whether its values are listed by how many findings have them, not as they stand. */
	byCount: boolean;
	/** Each value as data and as read. */
	values: [id: string, label: string][];
	/** The sets of values that findings have, as places in `values`. */
	sets: number[][];
	/** Runs of findings with the same set: place in `sets`, then how many. */
	runs: number[];
}

/** What a result shows of a finding: address in its report, label, headings over it, text. */
export type FindingText = [id: string, label: string, section: string[], text: string];

/** Folder of Pagefind's index of findings, without the site's base. */
export const findingsFolder = '/pagefind/';

/** Folder of the manifest and the texts, without the site's base. */
export const searchFolder = '/search/';

/** File of the manifest. */
export const manifestFile = 'findings.json';

/** Findings of one report whose texts lie in one file. */
export const findingsPerText = 8;

/**
 * File of the texts that hold a finding's, in its report's folder.
 *
 * @param place of the finding in its report, from 0
 */
export function textFile(place: number): string {
	return `text-${Math.floor(place / findingsPerText)}.json`;
}
