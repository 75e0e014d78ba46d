import type { LibraryReport } from '../library/library-report.ts';
import type { FindingRecord } from '../library/finding-record.ts';
import type { FindTerms } from './compile-terms.ts';
import { excerptAround, type ExcerptAround } from './excerpt-around.ts';

/** A finding that uses a term. */
export interface TermMention {
	finding: FindingRecord;
	/** Its words around the first use. */
	excerpt: ExcerptAround;
}

/** The findings of one report that use a term, in its order. */
export interface ReportMentions {
	report: LibraryReport;
	mentions: TermMention[];
}

/** How many characters an excerpt has on each side: two or three lines of a phone in all. */
const around = 90;

/**
 * Every finding of the library that uses a term, by the slugs of terms, newest report first. A term that no report
 * uses is missing.
 *
 * @param reports oldest first
 */
export function findTermMentions(
	reports: readonly LibraryReport[],
	find: FindTerms,
): Map<string, ReportMentions[]> {
	const byTerm = new Map<string, ReportMentions[]>();
	for (const report of [...reports].reverse()) {
		for (const finding of report.body.findings)
			for (const [slug, excerpt] of quoteTerms(finding, find)) {
				const groups = byTerm.get(slug) ?? [];
				byTerm.set(slug, groups);
				let group = groups.at(-1);
				if (group?.report !== report) groups.push((group = { report, mentions: [] }));
				group.mentions.push({ finding, excerpt });
			}
	}
	return byTerm;
}

/** The terms of a finding by their slugs, each with the words around its first use within one paragraph or item. */
function quoteTerms({ text }: FindingRecord, find: FindTerms): Map<string, ExcerptAround> {
	const excerpts = new Map<string, ExcerptAround>();
	for (const line of text.split('\n')) {
		const words = line.replace(/^• /u, '');
		for (const use of find(words))
			if (!excerpts.has(use.slug)) excerpts.set(use.slug, excerptAround(words, use, around));
	}
	return excerpts;
}
