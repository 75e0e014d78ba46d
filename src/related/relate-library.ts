import type { FindingRecord } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { Side } from './choose-related.ts';
import { quoteShared } from './quote-shared.ts';
import { relateFindings, type RelatedFindings } from './relate-findings.ts';
import type { WordWeights } from './word-weights.ts';

/** A finding of another report that says something like one. */
export interface RelatedPlace {
	side: Side;
	report: LibraryReport;
	finding: FindingRecord;
	/** Quotes, in a line, those of its words that the two share. */
	quote: () => string;
}

/** Gives what is related to a finding of a report: in the same authority before and after, then in others. */
export type RelatedTo = (report: string, finding: FindingRecord) => RelatedPlace[];

/** What was found of a library. */
export interface RelatedLibrary {
	relatedTo: RelatedTo;
	/** What was found alike, for who relates a library much like this one next. */
	keep: RelatedFindings['keep'];
}

/** How many characters are quoted of a related finding: a page has several, and there are tens of thousands of pages. */
const quoted = 72;

/**
 * Relates the findings of a library.
 *
 * @param reports oldest first
 * @param kept what `keep` gave of a library, related with the same weights
 */
export function relateLibrary(
	reports: readonly LibraryReport[],
	weights: WordWeights,
	kept?: Uint8Array,
): RelatedLibrary {
	const { find, keep } = relateFindings(reports, weights, kept);
	const places = new Map(reports.map(({ id }, at) => [id, at]));
	const quoteWords = quoteShared(weights, quoted);
	const relatedTo: RelatedTo = (id, own) => {
		const at = places.get(id) ?? -1;
		const place = reports[at]?.body.findings.findIndex((finding) => finding.id === own.id) ?? -1;
		if (place < 0) return [];
		return find(at, place).flatMap(({ side, ...where }): RelatedPlace[] => {
			const report = reports[where.report];
			const finding = report?.body.findings[where.finding];
			if (!report || !finding) return [];
			return [{ side, report, finding, quote: () => quoteWords(finding.text, own.text) }];
		});
	};
	return { relatedTo, keep };
}
