import { withBase } from '../addresses/base.ts';
import { formatDate } from '../dates/format-date.ts';
import { makeExcerpt, type ExcerptPiece } from './excerpt.ts';
import { formatHighlight, highlightParameter } from './highlight.ts';
import { markMatches } from './mark-matches.ts';
import { nameAuthority, type ReportTable } from './report-table.ts';
import type { IndexedFinding } from './search-index.ts';

/** One result, in the words that a reader sees. */
export interface SearchResult {
	/** The finding in its report, with the words that matched to be marked there. */
	href: string;
	/** "Paragraph 65". */
	label: string;
	/** "St Helens". */
	authority: string;
	/** Title of the report. */
	report: string;
	/** Kind of report: "Monitoring visit". */
	reportKind: string;
	/** Date of the report. */
	published: {
		/** As data: "2012-08-10". */
		iso: string;
		/** As read: "10 August 2012". */
		words: string;
	};
	/** Headings over the finding, topmost first. */
	section: string[];
	/** Kind of finding: "Strength". */
	kind: string;
	/** Grade of its section; null where none is printed. */
	grade: {
		/** As data: "good". */
		id: string;
		/** As read: "Good". */
		words: string;
	} | null;
	/** The finding's text, or the part of it that matched. */
	excerpt: ExcerptPiece[];
}

/**
 * Makes a result of what the index holds.
 *
 * @param type what was searched for: in a phrase the whole phrase is one mark
 * @param base the site's base
 */
export function toSearchResult(
	finding: IndexedFinding,
	table: ReportTable,
	type: 'words' | 'phrase',
	base?: string,
): SearchResult {
	const match = /^\/reports\/([^/]+)\/([^/]+)\/#(.+)$/u.exec(finding.url);
	if (match === null) throw new Error(`not the address of a finding: ${finding.url}`);
	const [, authority = '', published = '', id = ''] = match;
	const report = table.reports[`${authority}/${published}`];
	const grade = finding.filters['grade']?.[0];
	const marked = markMatches(finding, type);
	return {
		href: withHighlight(withBase(finding.url as `/${string}`, base), formatHighlight(marked)),
		label: valueOf(finding, 'label') || id,
		authority: nameAuthority(table, authority),
		report: report?.title ?? '',
		reportKind: report?.kind ?? '',
		published: { iso: published, words: formatDate(published) },
		section: finding.filters['section'] ?? [],
		kind: table.findingKinds[valueOf(finding, 'kind')] ?? '',
		grade: grade === undefined ? null : { id: grade, words: table.grades[grade] ?? grade },
		excerpt: makeExcerpt(marked),
	};
}

function valueOf({ filters }: IndexedFinding, name: string): string {
	return filters[name]?.[0] ?? '';
}

function withHighlight(address: string, words: string): string {
	if (words === '') return address;
	const query = new URLSearchParams({ [highlightParameter]: words }).toString();
	return address.replace('#', `?${query}#`);
}
