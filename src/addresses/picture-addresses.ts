import { siteBase } from './base.ts';
import { placePath } from './places.ts';

/** The map of councils: `/authorities/map/`, or that of an area of judgement, `/authorities/map/leaders/`. */
export function mapPath(area?: string, base: string = siteBase): string {
	return `${placePath('authorities', base)}map/${area === undefined ? '' : `${area}/`}`;
}

/** The grades of the map as data, for a browser: `/authorities/map/grades.json`. */
export function mapDataPath(base: string = siteBase): string {
	return `${mapPath(undefined, base)}grades.json`;
}

/** Every council that was given a grade in an area: `/authorities/judged/help-and-protection/inadequate/`. */
export function judgedPath(area: string, grade: string, base: string = siteBase): string {
	return `${placePath('authorities', base)}judged/${area}/${grade}/`;
}

/** The same as a table to take away: `/authorities/judged/help-and-protection/inadequate.csv`. */
export function judgedTablePath(area: string, grade: string, base: string = siteBase): string {
	return `${placePath('authorities', base)}judged/${area}/${grade}.csv`;
}

/** Every judgement that is known here as a table to take away: `/authorities/judgements.csv`. */
export function judgementsTablePath(base: string = siteBase): string {
	return `${placePath('authorities', base)}judgements.csv`;
}
