import type { ValueCounts } from '../find/narrow.ts';
import type { FacetValues } from '../index/facet-values.ts';
import type { IndexManifest } from '../index/manifest.ts';

/** How many findings of one year match. */
export interface YearCount {
	/** As the facet has it: "2012". */
	year: string;
	count: number;
	/** Whether the search keeps to this year. */
	chosen: boolean;
	/** Frameworks of the reports that the library has of this year, each once, in order of date. */
	frameworks: string[];
	/** Those of them of which the library has no earlier report; none in its first year. */
	begun: string[];
}

/**
 * Counts what matches by year, with every year from the first to the last of the library.
 *
 * Reports of different frameworks answer different questions, and several frameworks run at once. So each
 * year names its frameworks, and those that begin with it: there numbers stop being comparable.
 *
 * @param counts of the facet `year`
 * @param chosen years that the search keeps to
 */
export function countByYear(
	manifest: Pick<IndexManifest, 'findings' | 'reports'>,
	facets: FacetValues,
	counts: ValueCounts,
	chosen: readonly string[],
): YearCount[] {
	const known = (facets.columnOf('year')?.values ?? []).map(([id]) => Number(id));
	if (known.length === 0) return [];
	const first = Math.min(...known);
	const length = Math.max(...known) - first + 1;
	const frameworks = frameworksByYear(manifest, facets);
	const seen = new Set<string>();
	return Array.from({ length }, (_, after) => {
		const year = String(first + after);
		const ofYear = [...(frameworks.get(year) ?? [])];
		const begun = after === 0 ? [] : ofYear.filter((framework) => !seen.has(framework));
		for (const framework of ofYear) seen.add(framework);
		return {
			year,
			count: counts.get(year) ?? 0,
			chosen: chosen.includes(year),
			frameworks: ofYear,
			begun,
		};
	});
}

function frameworksByYear(
	{ findings, reports }: Pick<IndexManifest, 'findings' | 'reports'>,
	facets: FacetValues,
): Map<string, Set<string>> {
	const byYear = new Map<string, Set<string>>();
	reports.forEach(([, , first], place) => {
		// The first finding of a report tells for all, unless the report has none.
		if (first >= (reports[place + 1]?.[2] ?? findings)) return;
		for (const { id: year } of facets.valuesOf('year', first)) {
			const ofYear = byYear.get(year) ?? new Set();
			byYear.set(year, ofYear);
			for (const { label } of facets.valuesOf('framework', first)) ofYear.add(label);
		}
	});
	return byYear;
}
