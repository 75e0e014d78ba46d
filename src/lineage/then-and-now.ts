import type { QuotedMention } from '../glossary/term-uses.ts';
import { improvementKinds } from '../improvements/improvement.ts';
import type { FindingRecord } from '../library/finding-record.ts';
import { byInspectionDay } from '../library/inspection-day.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { ThemeEntry, ThemeFinder } from '../themes/compile-themes.ts';
import { quoteFinding } from './quote-finding.ts';

/** What one inspection said on a theme. */
export interface InspectionWords {
	report: LibraryReport;
	/** All that it said, in its order. */
	findings: FindingRecord[];
	/** The strongest of that, in its order. */
	quoted: QuotedMention[];
}

/** What each inspection of an authority said on a theme. */
export interface ThemeStory {
	theme: Pick<ThemeEntry, 'slug' | 'name'>;
	/** Oldest inspection first; those that said nothing as well. */
	inspections: InspectionWords[];
}

/** Slugs of the authorities of which two inspections or more can be set side by side. */
export function findComparable(reports: readonly LibraryReport[]): Set<string> {
	const byAuthority = Map.groupBy(reports, ({ authority }) => authority.slug);
	return new Set(
		[...byAuthority].filter(([, own]) => own.length > 1).map(([authority]) => authority),
	);
}

/**
 * What each inspection of an authority said on each theme, themes in order of name. One that nobody spoke of is missing.
 *
 * @param reports of one authority, two or more
 */
export function tellThenAndNow(
	reports: readonly LibraryReport[],
	themes: readonly ThemeEntry[],
	finder: ThemeFinder,
): ThemeStory[] {
	const inOrder = [...reports].sort(byInspectionDay);
	return [...themes]
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
		.map(({ slug, name }) => ({
			theme: { slug, name },
			inspections: inOrder.map((report) => {
				const findings = report.body.findings.filter((each) => each.themes.includes(slug));
				return {
					report,
					findings,
					quoted: chooseStrongest(findings, slug, quotedOf(inOrder.length)).map((finding) =>
						quoteFinding({ report, finding }, slug, finder, longest),
					),
				};
			}),
		}))
		.filter(({ inspections }) => inspections.some(({ findings }) => findings.length > 0));
}

/** The most characters of a quoted sentence. */
const longest = 200;

/** How many findings of an inspection are quoted on a theme: fewer where many inspections stand side by side. */
function quotedOf(inspections: number): number {
	if (inspections <= 2) return 3;
	return inspections <= 5 ? 2 : 1;
}

/** What asks for something before the rest, and what is mainly about the theme before what also speaks of it. */
function chooseStrongest(
	findings: readonly FindingRecord[],
	theme: string,
	most: number,
): FindingRecord[] {
	const rank = ({ kind, themes }: FindingRecord) => {
		const asks = improvementKinds.findIndex((each) => each === kind);
		return (asks < 0 ? improvementKinds.length : asks) * 10 + Math.min(9, themes.indexOf(theme));
	};
	const chosen = new Set(findings.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
	return findings.filter((finding) => chosen.has(finding));
}
