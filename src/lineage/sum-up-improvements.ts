import type { QuotedMention } from '../glossary/term-uses.ts';
import type { FindingRecord } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { ThemeEntry } from '../themes/compile-themes.ts';
import type { ValueCount } from './count-findings-by.ts';
import { quoteBeginning } from './quote-finding.ts';
import { findReturning, lastAskedFirst, type Returning } from '../improvements/find-returning.ts';
import { listImprovements } from '../improvements/improvement.ts';

/** What the ledger of improvements shows. */
export interface ImprovementSummary {
	/** Every improvement of the library. */
	all: FindingRecord[];
	/** The newest, those of one report together. */
	newest: QuotedMention[];
	/** How many have each theme, the commonest first. */
	themeCounts: ValueCount[];
	/** What came back last. */
	returning: Returning[];
	/** How many groups of items have come back in all. */
	allReturning: number;
}

/** How many the page shows, so that it stays light whatever the library holds. */
const shown = { newest: 20, returning: 12 } as const;

/** The most characters of a quotation. */
const length = 240;

/**
 * Sums up what inspectors asked for.
 *
 * @param reports oldest first
 */
export function sumUpImprovements(
	reports: readonly LibraryReport[],
	themes: readonly ThemeEntry[],
): ImprovementSummary {
	const items = listImprovements([...reports].reverse());
	const returning = [...Map.groupBy(reports, ({ authority }) => authority.slug).values()]
		.flatMap(findReturning)
		.sort(lastAskedFirst);
	return {
		all: items.map(({ finding }) => finding),
		newest: items.slice(0, shown.newest).map((item) => quoteBeginning(item, length)),
		themeCounts: themes
			.map(({ slug, name }) => ({
				value: slug,
				label: name,
				count: items.filter(({ finding }) => finding.themes.includes(slug)).length,
			}))
			.sort((a, b) => b.count - a.count),
		returning: returning.slice(0, shown.returning),
		allReturning: returning.length,
	};
}
