import { themePath } from '../../addresses/theme-addresses.ts';
import { reportPath } from '../../addresses/report-addresses.ts';
import { formatDate } from '../../dates/format-date.ts';
import { nameInspection } from '../../library/short-name.ts';
import { makeExcerpt, type ExcerptPiece } from './excerpt.ts';
import type { FacetValues } from '../index/facet-values.ts';
import { formatHighlight } from './highlight.ts';
import type { FindingText, IndexManifest } from '../index/manifest.ts';
import { markMatches } from './mark-matches.ts';
import type { SearchState } from '../search-state.ts';
import { matchAddress } from './match-address.ts';

/** A report as results name it. */
export interface ResultReport {
	/** Its page. */
	href: string;
	/** "St Helens". */
	authority: string;
	/** Short: "St Helens 2012: safeguarding and looked after children". Two of a year may be equal. */
	name: string;
	/** As printed. */
	title: string;
	/** "Monitoring visit". */
	kind: string;
	published: {
		/** As data: "2012-08-10". */
		iso: string;
		/** As read: "10 August 2012". */
		words: string;
	};
}

/** One result, in the words that a reader sees. */
export interface SearchResult {
	/** The finding in its report, with the words that matched to be marked there, and the way to other matches. */
	href: string;
	/** "Paragraph 65". */
	label: string;
	report: ResultReport;
	/** Headings over the finding, topmost first. */
	section: string[];
	/** Kind of finding: "Strength". */
	kind: string;
	/** What it speaks of, each with its page. */
	themes: { href: string; name: string }[];
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
 * @param finding number of the finding
 * @param marks words and phrases to mark
 * @param search the search that found it, for the way from its report to the other matches
 */
export function toSearchResult(
	finding: number,
	[id, label, section, text]: FindingText,
	report: ResultReport,
	facets: FacetValues,
	marks: readonly (readonly string[])[],
	search: SearchState,
): SearchResult {
	const marked = markMatches(text, marks);
	const [grade] = facets.valuesOf('grade', finding);
	return {
		href: matchAddress(report.href, id, formatHighlight(marked), search),
		label,
		report,
		section,
		kind: facets.valuesOf('kind', finding)[0]?.label ?? '',
		themes: facets
			.valuesOf('theme', finding)
			.map((theme) => ({ href: themePath(theme.id), name: theme.label })),
		grade: grade === undefined ? null : { id: grade.id, words: grade.label },
		excerpt: makeExcerpt(marked),
	};
}

/**
 * The fields of a report that results show, from the index.
 *
 * @param base the site's base
 */
export function toResultReport(
	[id, title, first]: IndexManifest['reports'][number],
	facets: FacetValues,
	base?: string,
): ResultReport {
	const [slug = '', published = ''] = id.split('/');
	const authority = facets.valuesOf('authority', first)[0]?.label ?? slug;
	const [framework] = facets.valuesOf('framework', first);
	return {
		href: reportPath(id, base),
		authority,
		name: nameInspection(authority, published, framework?.label ?? ''),
		title,
		kind: facets.valuesOf('report', first)[0]?.label ?? '',
		published: { iso: published, words: formatDate(published) },
	};
}
