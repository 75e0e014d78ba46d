import type { QuotedMention } from '../glossary/term-uses.ts';
import { isImprovement } from '../improvements/improvement.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { ThemeFinder } from '../themes/compile-themes.ts';
import {
	countByAuthority,
	countByFramework,
	countByGrade,
	countByYear,
	type ValueCount,
} from './count-findings-by.ts';
import { quoteFinding } from './quote-finding.ts';
import type { ReportFinding } from './theme-findings.ts';

/** What the page of a theme shows of its findings: counts of all, and a few of them. */
export interface ThemeSummary {
	findings: number;
	reports: number;
	years: ValueCount[];
	frameworks: ValueCount[];
	grades: ValueCount[];
	/** Those with most findings. */
	authorities: ValueCount[];
	/** How many authorities have any. */
	allAuthorities: number;
	/** The newest that ask for something. */
	improvements: QuotedMention[];
	/** Of the newest that are mainly about it, those that name it most; one a report. */
	strongest: QuotedMention[];
	/** The newest of the others. */
	newest: QuotedMention[];
}

/** How many of each list a page shows, so that it stays light whatever the library holds. */
const shown = { authorities: 12, improvements: 8, strongest: 6, newest: 6 } as const;

/** How many of the newest findings the strongest are chosen from. */
const chosenFrom = 200;

/** The most characters of a quoted sentence. */
const longest = 240;

/**
 * Sums up the findings of a theme.
 *
 * @param findings newest first
 * @param reports all of the library
 */
export function sumUpTheme(
	theme: string,
	findings: readonly ReportFinding[],
	reports: readonly LibraryReport[],
	finder: ThemeFinder,
): ThemeSummary {
	const quote = (each: ReportFinding) => quoteFinding(each, theme, finder, longest);
	const improvements = findings.filter(({ finding }) => isImprovement(finding));
	const others = findings.filter(({ finding }) => !isImprovement(finding));
	const strongest = findStrongest(theme, others, finder);
	const authorities = countByAuthority(findings);
	return {
		findings: findings.length,
		reports: new Set(findings.map(({ report }) => report.id)).size,
		years: countByYear(findings, reports),
		frameworks: countByFramework(findings),
		grades: countByGrade(findings),
		authorities: authorities.slice(0, shown.authorities),
		allAuthorities: authorities.length,
		improvements: improvements.slice(0, shown.improvements).map(quote),
		strongest: strongest.map(quote),
		newest: others
			.filter((each) => !strongest.includes(each))
			.slice(0, shown.newest)
			.map(quote),
	};
}

function findStrongest(
	theme: string,
	findings: readonly ReportFinding[],
	{ findPlaces }: ThemeFinder,
): ReportFinding[] {
	const strength = ({ finding: { kind, text } }: ReportFinding) =>
		findPlaces({ kind, text, headings: [] }).filter(({ slug }) => slug === theme).length;
	const ranked = findings
		.filter(({ finding }) => finding.themes[0] === theme)
		.slice(0, chosenFrom)
		.map((each) => ({ each, places: strength(each) }))
		.sort((a, b) => b.places - a.places)
		.map(({ each }) => each);
	const first = new Map(ranked.toReversed().map((each) => [each.report.id, each]));
	return ranked.filter((each) => first.get(each.report.id) === each).slice(0, shown.strongest);
}
