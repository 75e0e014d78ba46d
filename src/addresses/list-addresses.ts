import { siteBase } from './base.ts';
import { placePath } from './places.ts';

/** By what reports are listed, each with what links to such lists are headed. */
export const listGroups = {
	year: 'Year',
	kind: 'Kind',
	grade: 'Overall grade or outcome',
	region: 'Region',
} as const;

/** One of them. */
export type ListGroup = keyof typeof listGroups;

/** A list of reports: `/reports/year/2015/`, or a year of a long one, `/reports/kind/focused-visit/2018/`. */
export function listPath(
	by: ListGroup,
	value: string,
	year?: string,
	base: string = siteBase,
): string {
	return `${placePath('reports', base)}${by}/${value}/${year === undefined ? '' : `${year}/`}`;
}
