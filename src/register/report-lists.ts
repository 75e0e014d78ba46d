import type { ListGroup } from '../addresses/list-addresses.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { gradeLabels, grades } from '../model/grade.ts';
import { partnershipOutcomes, reportKinds, type ReportKind } from '../model/report.ts';
import { toSlug } from '../words/to-slug.ts';
import { sumUpCoverage, type Coverage, type CoverageScope } from './coverage.ts';
import type { KnownInspection } from './line-of-time.ts';

/** An authority's inspections, as lists are made of them. */
export interface ListedLine {
	authority: { region: string };
	inspections: readonly KnownInspection[];
}

/** Some of the library's reports, which have a page or more of their own. */
export interface ReportList {
	by: ListGroup;
	/** In its address: "2015", "focused-visit", "inadequate", "north-west". */
	value: string;
	/** What it is called: "Focused visit", "North West". */
	label: string;
	/** Newest first; one at least. */
	reports: LibraryReport[];
	/** All inspections that it is about, held or not. */
	inspections: KnownInspection[];
}

interface Value {
	value: string;
	label: string;
}

/** How an inspection is put into lists, each with the order of its values; those without a place come by name. */
const groups: Record<
	ListGroup,
	{ of: (inspection: Facts, region: string) => Value | undefined; order: readonly string[] }
> = {
	year: {
		of: ({ published }) => ({ value: published.slice(0, 4), label: published.slice(0, 4) }),
		order: [],
	},
	kind: {
		of: ({ kind }) => ({ value: kind, label: reportKinds[kind] }),
		order: Object.keys(reportKinds),
	},
	grade: {
		of: ({ overall, outcome }) =>
			overall
				? { value: overall, label: gradeLabels[overall] }
				: outcome && { value: outcome, label: partnershipOutcomes[outcome] },
		order: [...grades, ...Object.keys(partnershipOutcomes)],
	},
	region: { of: (_, region) => ({ value: toSlug(region), label: region }), order: [] },
};

/** All of them. */
export const listGroupIds = Object.keys(groups) as ListGroup[];

type Facts = Pick<LibraryReport['frontmatter'], 'published' | 'kind' | 'overall' | 'outcome'>;

/**
 * All lists of the library's reports by one thing: years newest first, grades best first, regions by name. A list that would
 * hold all reports is none; but each has a year, by which every report is reached.
 */
export function makeReportLists(by: ListGroup, lines: readonly ListedLine[]): ReportList[] {
	const { of, order } = groups[by];
	const lists = new Map<string, { label: string; inspections: KnownInspection[] }>();
	for (const { authority, inspections } of lines)
		for (const inspection of inspections) {
			const facts = factsOf(inspection);
			const found = facts && of(facts, authority.region);
			if (!found) continue;
			const list = lists.get(found.value) ?? { label: found.label, inspections: [] };
			lists.set(found.value, list);
			list.inspections.push(inspection);
		}
	const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
	const all = [...lists].map(([value, { label, inspections }]) => ({
		...{ by, value, label, inspections },
		reports: newestFirst(inspections.flatMap(({ report }) => report ?? [])),
	}));
	const held = lines.flatMap(({ inspections }) =>
		inspections.flatMap(({ report }) => report ?? []),
	);
	return all
		.filter(({ reports }) => reports.length > 0 && (by === 'year' || reports.length < held.length))
		.sort(
			(a, b) =>
				place(a.value) - place(b.value) ||
				(by === 'year' ? -1 : 1) * a.label.localeCompare(b.label, 'en-GB'),
		);
}

/** What a list's statement of coverage is about, and what is held of that; of one year of it, if one is given. */
export function coverList(
	{ by, value, inspections }: Pick<ReportList, 'by' | 'value' | 'inspections'>,
	year = by === 'year' ? value : undefined,
): { coverage: Coverage; scope: CoverageScope } {
	const own = inspections.filter(
		(inspection) => !year || factsOf(inspection)?.published.startsWith(year),
	);
	return {
		coverage: sumUpCoverage(own),
		scope: { ...(year !== undefined && { year }), ...kindOf(by, value) },
	};
}

/** The one kind that a list is about, where it is about one: only inspections have overall grades. */
function kindOf(by: ListGroup, value: string): Pick<CoverageScope, 'kind'> {
	if (by === 'kind') return { kind: value as ReportKind };
	if (by !== 'grade') return {};
	return { kind: value in gradeLabels ? 'inspection' : 'local-area-send' };
}

function factsOf({ report, row }: KnownInspection): Facts | undefined {
	if (report) return report.frontmatter;
	return row && { ...row, overall: row.overall ?? null };
}

/** Reports by day of publication, newest first, and those of one day by name. */
export function newestFirst(reports: readonly LibraryReport[]): LibraryReport[] {
	return [...reports].sort(
		(a, b) =>
			b.frontmatter.published.localeCompare(a.frontmatter.published) ||
			a.shortName.localeCompare(b.shortName, 'en-GB'),
	);
}

/** More reports than this are parted by year, each year on a page of its own. */
export const mostOnPage = 40;

/** A long list, as its pages show it. */
export interface PartedList {
	/** What its first page shows: all of it, or its newest reports, as many as there is room for. */
	first: LibraryReport[];
	/** Its years, newest first, each with its reports; none where the first page shows all. */
	years: { year: string; reports: LibraryReport[] }[];
}

/** Parts a list by year if it is long. A list of one year is never parted: there would be nothing to part it by. */
export function partByYear(reports: readonly LibraryReport[], most = mostOnPage): PartedList {
	const years = [
		...Map.groupBy(reports, ({ frontmatter }) => frontmatter.published.slice(0, 4)),
	].map(([year, own]) => ({ year, reports: own }));
	if (reports.length <= most || years.length === 1) return { first: [...reports], years: [] };
	return { first: reports.slice(0, most), years };
}
