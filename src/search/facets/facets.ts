import type { FindingRecord } from '../../library/finding-record.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { findingKinds } from '../../model/finding-kinds.ts';
import { gradeLabels, grades } from '../../model/grade.ts';
import { areaLabel } from '../../model/judgement.ts';
import { reportKinds } from '../../model/report.ts';
import { toSlug } from '../../words/to-slug.ts';
import { findJudgementArea } from './judgement-area.ts';

/** A value that a finding may have. */
export interface FacetValue {
	/** As data, and in addresses: `st-helens`. */
	id: string;
	/** As read: "St Helens". */
	label: string;
}

/** A property that findings can be filtered by. */
export interface Facet {
	/** Its name for a reader. */
	label: string;
	/** How its values are listed: as they stand in `values`, from the highest, or the commonest first. */
	order: 'given' | 'descending' | 'count';
	/** Ids of its values, for `order: 'given'`. */
	values?: readonly string[];
	/** A finding's values; none where it has none, several where several hold. */
	valuesOf(finding: FindingRecord, from: FacetReport): FacetValue[];
}

/** What facets take of a finding's report. */
export interface FacetReport extends Pick<
	LibraryReport,
	'frontmatter' | 'authority' | 'framework'
> {
	/** The names of themes, by their slugs. */
	themeNames: ReadonlyMap<string, string>;
}

/**
 * Every facet of the search. The key is its name in an address and in a query; another facet is one entry
 * more. The browser has no part in this table: it reads the facets from the index.
 */
export const facets = {
	authority: {
		label: 'Authority',
		order: 'count',
		valuesOf: (_, { authority }) => [{ id: authority.slug, label: authority.name }],
	},
	region: {
		label: 'Region',
		order: 'count',
		valuesOf: (_, { authority: { region } }) => [{ id: toSlug(region), label: region }],
	},
	year: {
		label: 'Year',
		order: 'descending',
		valuesOf: (_, { frontmatter }) => [plain(frontmatter.published.slice(0, 4))],
	},
	report: {
		label: 'Kind of report',
		order: 'count',
		valuesOf: (_, { frontmatter }) => [
			{ id: frontmatter.kind, label: reportKinds[frontmatter.kind] },
		],
	},
	framework: {
		label: 'Framework',
		order: 'count',
		valuesOf: (_, { framework }) => [{ id: framework.slug, label: framework.short }],
	},
	kind: {
		label: 'Kind of finding',
		order: 'count',
		valuesOf: ({ kind }) => [{ id: kind, label: findingKinds[kind].label }],
	},
	theme: {
		label: 'Theme',
		order: 'count',
		valuesOf: ({ themes }, { themeNames }) =>
			// In one order, so that findings with the same themes have the same set.
			[...themes].sort().map((id) => ({ id, label: themeNames.get(id) ?? id })),
	},
	area: {
		label: 'Judgement area',
		order: 'count',
		valuesOf: (finding, { frontmatter }) => {
			const area = findJudgementArea(finding, frontmatter.judgements);
			return area === undefined ? [] : [{ id: area, label: areaLabel(area) }];
		},
	},
	grade: {
		label: 'Grade of the section',
		order: 'given',
		values: grades,
		valuesOf: ({ grade }) =>
			grade === undefined ? [] : [{ id: grade, label: gradeLabels[grade] }],
	},
} as const satisfies Record<string, Facet>;

/** The key of one facet. */
export type FacetId = keyof typeof facets;

/** The keys of all facets, in the order in which they are shown. */
export const facetIds = Object.keys(facets) as FacetId[];

function plain(value: string): FacetValue {
	return { id: value, label: value };
}

/** Areas of judgement are words already: "help-and-protection". */
