import { countFindings, sumCounts, type FindingCounts } from '../library/count-findings.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { ReportMentions, TermMention } from './term-mentions.ts';

/** A finding that is quoted for its use of a term, with its report. */
export interface QuotedMention extends TermMention {
	report: LibraryReport;
}

/** What the page of a term shows of its uses. */
export interface TermUses {
	/** How many findings use it, and how many paragraphs of background. */
	counts: FindingCounts;
	/** How many reports use it. */
	reports: number;
	/** The newest findings that use it; where only background does, that. */
	newest: QuotedMention[];
	/** How many findings use it in each year of publication, newest first; background is not counted. */
	years: { year: string; count: number }[];
}

/** How many findings a term's page quotes. */
const quoted = 10;

/**
 * Sums up the uses of a term.
 *
 * @param groups newest report first
 */
export function sumUpUses(groups: readonly ReportMentions[]): TermUses {
	const all = groups.flatMap(({ report, mentions }) =>
		mentions.map((mention): QuotedMention => ({ ...mention, report })),
	);
	const findings = all.filter(({ finding }) => finding.kind !== 'context');
	const byYear = Map.groupBy(findings, ({ report }) => report.frontmatter.published.slice(0, 4));
	return {
		counts: sumCounts(
			groups.map(({ mentions }) => countFindings(mentions.map(({ finding }) => finding))),
		),
		reports: groups.length,
		newest: (findings.length > 0 ? findings : all).slice(0, quoted),
		years: [...byYear].map(([year, { length: count }]) => ({ year, count })),
	};
}
