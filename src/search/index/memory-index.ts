import type { PagefindRecord } from '../../pagefind/write-pagefind.ts';
import type { Facet, FacetValue } from '../facets.ts';
import type { SearchRecord } from '../search-record.ts';
import { FindingIndex, type FoundRecord } from './finding-index.ts';
import { makeIndex } from './make-index.ts';
import { toTerm } from './indexed-words.ts';
import type { IndexManifest } from './manifest.ts';

/** A finding of a small index for tests: its text, and its values of the facets `kind` and `year`. */
export interface SmallFinding {
	text: string;
	/** Id of its report; `wirral/2010-08-18` where it does not matter. */
	report?: string;
	kind?: string[];
}

const facets: Record<string, Facet> = {
	kind: { label: 'Kind', order: 'count', valuesOf: () => [] },
	year: { label: 'Year', order: 'descending', valuesOf: () => [] },
};

/**
 * An index of a few findings, made and read as that of the site, with what it asks for. In place of Pagefind a plain
 * comparison finds the words; the tests of the built site have Pagefind itself.
 *
 * @param lacked words whose part of the index cannot be had
 */
export async function openSmallIndex(
	findings: readonly SmallFinding[],
	lacked: readonly string[] = [],
): Promise<{ index: FindingIndex; asked: string[] }> {
	const { manifest, records, texts } = await makeIndex(toRecords(findings), facets);
	const asked: string[] = [];
	const whole: IndexManifest = {
		...manifest,
		folder: 't1',
		reports: manifest.reports.map(([id, title, first]) => [id, title, first, id]),
	};
	const index = new FindingIndex(whole, {
		load: (path) => {
			asked.push(path);
			return Promise.resolve(texts.get(path.replace('t1/', '')));
		},
		openPagefind: () =>
			Promise.resolve({
				search: (term) => {
					asked.push(term);
					if (lacked.some((word) => toTerm(word) === term)) return Promise.resolve({ results: [] });
					return Promise.resolve({ results: records.flatMap((record) => findIn(record, term)) });
				},
			}),
	});
	return { index, asked };
}

/** Finds as Pagefind does: the words that begin so, by their places. */
function findIn({ url, content }: PagefindRecord, term: string): FoundRecord[] {
	const words = content.split(' ').flatMap((word, place) => (word.startsWith(term) ? [place] : []));
	return words.length === 0 ? [] : [{ id: url, words }];
}

async function* toRecords(findings: readonly SmallFinding[]): AsyncGenerator<SearchRecord> {
	for (const [number, { text, report = 'wirral/2010-08-18', kind = [] }] of findings.entries()) {
		const values: Record<string, FacetValue[]> = {
			kind: kind.map((id) => ({ id, label: id.toUpperCase() })),
			year: [report.slice(-10, -6)].map((id) => ({ id, label: id })),
		};
		yield await Promise.resolve({
			report,
			title: 'Report',
			id: `p${number}`,
			label: `Paragraph ${number}`,
			section: [],
			text,
			facets: values as SearchRecord['facets'],
		});
	}
}
