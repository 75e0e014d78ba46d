import type { PublishedEntry } from './published-entries.ts';
import { wholeReport } from '../../src/model/whole-report.ts';

/** What became of an address that was published, with what readers are told of it. */
export const permalinkStates = {
	/** It stands where it stood, with the words that it had. */
	published: 'published',
	/** It stands where it stood, and people have corrected it. */
	corrected: 'corrected',
	/** The same finding has another address. */
	moved: 'moved to',
	/** It is part of another finding. */
	merged: 'merged into',
	/** The current version of the report has it no more; it stands in an older one. */
	replaced: 'in an older version:',
	/** It is no finding. */
	withdrawn: 'withdrawn',
} as const satisfies Record<string, string>;
export type PermalinkState = keyof typeof permalinkStates;

/** One address that was published. */
export interface Permalink {
	state: PermalinkState;
	/** Where it leads on to: `knowsley/2011-05-17/#p18`; null where it leads nowhere else. */
	to: string | null;
	/** What stood there: see `PublishedEntry`. Null in a ledger of 2026, which did not say. */
	words: string | null;
	/** ISO date of its first publication; null in a ledger of 2026, which did not say. */
	published: string | null;
}

/** The ledger of every address that was published: of each report (`st-helens/2012-08-10`), by id. */
export type Permalinks = Map<string, Map<string, Permalink>>;

/** The row of names with which a ledger begins. */
export const permalinkColumns = ['report', 'id', 'state', 'to', 'words', 'published'] as const;

/** Stands in a cell that says nothing: an editor that takes white space from the ends of lines leaves it. */
export const noCell = '-';

/** Writes the ledger, reports in order, the addresses of each in the order in which they were published. */
export function writePermalinks(permalinks: Permalinks): string {
	const rows = [...permalinks.keys()]
		.sort()
		.flatMap((report) =>
			[...(permalinks.get(report) ?? [])].map(([id, { state, to, words, published }]) =>
				[report, id, state, to ?? noCell, words ?? noCell, published ?? noCell].join('\t'),
			),
		);
	return rows.length === 0 ? '' : [permalinkColumns.join('\t'), ...rows, ''].join('\n');
}

/** The address of an entry as messages and the ledger write it: `knowsley/2011-05-17/#p18`. */
export function permalinkAddress(report: string, id: string): string {
	return id === wholeReport ? `${report}/` : `${report}/#${id}`;
}

/**
 * Adds what a report publishes to what it published before. No address is ever taken out, and neither its day nor the
 * digest of its words is changed here: whoever changes words says so in a correction.
 *
 * @param today ISO date on which addresses that are new are published
 */
export function addPermalinks(
	permalinks: Permalinks,
	report: string,
	entries: readonly PublishedEntry[],
	today: string,
): void {
	const before = permalinks.get(report);
	const rows = new Map<string, Permalink>();
	// The report itself stands first, also in a ledger that did not have it.
	const whole =
		before?.size && !before.has(wholeReport) ? entries.filter(({ id }) => id === wholeReport) : [];
	const unknown = { state: 'published', to: null, published: null } as const;
	for (const { id, words } of whole) rows.set(id, { ...unknown, words });
	for (const [id, row] of before ?? []) rows.set(id, row);
	for (const { id, words } of entries) {
		const row = rows.get(id);
		if (row) row.words ??= words;
		else rows.set(id, { state: 'published', to: null, words, published: today });
	}
	permalinks.set(report, rows);
}
