import { describe, expect, it } from 'vitest';
import { FacetValues } from '../index/facet-values.ts';
import type { IndexManifest } from '../index/manifest.ts';
import { countByYear } from './year-counts.ts';

const frameworks = ['Single inspection', 'Monitoring visit'];
const years = ['2013', '2012', '2010'];

/** Reports with their framework's and year's place in the lists above, each with two findings. */
function library(reports: [id: string, framework: number, year: number][]) {
	const manifest: Pick<IndexManifest, 'findings' | 'reports'> = {
		findings: reports.length * 2,
		reports: reports.map(([id], place) => [id, 'Report', place * 2, id, '']),
	};
	const column = (names: string[], places: number[]) => ({
		label: '',
		byCount: false,
		values: names.map((name): [string, string] => [name, name]),
		sets: names.map((_, place) => [place]),
		runs: places.flatMap((place) => [place, 2]),
	});
	const facets = new FacetValues({
		findings: manifest.findings,
		facets: {
			framework: column(
				frameworks,
				reports.map(([, framework]) => framework),
			),
			year: column(
				years,
				reports.map(([, , year]) => year),
			),
		},
	});
	return { manifest, facets };
}

describe('countByYear', () => {
	const { manifest, facets } = library([
		['a/2010-01-01', 0, 2],
		['a/2012-01-01', 0, 1],
		['b/2012-02-01', 1, 1],
		['b/2013-01-01', 1, 0],
	]);

	it('has every year from the first to the last, also those without reports', () => {
		const counted = countByYear(manifest, facets, new Map([['2012', 3]]), ['2012']);
		expect(counted.map(({ year, count, chosen }) => [year, count, chosen])).toEqual([
			['2010', 0, false],
			['2011', 0, false],
			['2012', 3, true],
			['2013', 0, false],
		]);
	});

	it('names the frameworks of a year, and those that begin with it', () => {
		const counted = countByYear(manifest, facets, new Map(), []);
		expect(counted.map(({ frameworks: all, begun }) => [all, begun])).toEqual([
			[['Single inspection'], []],
			[[], []],
			[['Single inspection', 'Monitoring visit'], ['Monitoring visit']],
			[['Monitoring visit'], []],
		]);
	});

	it('takes no framework from a report without findings', () => {
		const [first, ...others] = manifest.reports;
		const empty: IndexManifest['reports'][number] = ['z/2010-01-01', 'Report', 0, 'r0', ''];
		const reports = [empty, ...(first === undefined ? [] : [first]), ...others];
		expect(countByYear({ ...manifest, reports }, facets, new Map(), [])).toEqual(
			countByYear(manifest, facets, new Map(), []),
		);
	});

	it('counts nothing where the library has nothing', () => {
		const none = library([]);
		const empty = new FacetValues({ findings: 0, facets: {} });
		expect(countByYear(none.manifest, empty, new Map(), [])).toEqual([]);
	});
});
