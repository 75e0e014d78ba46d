import { siteBase } from './base.ts';
import { placePath } from './places.ts';

/** One of the files of the open data: `/data/reports.csv`; the page that lists them where none is named. */
export function dataPath(file = '', base: string = siteBase): string {
	return `${placePath('data', base)}${file}`;
}

/** The published form of something as a JSON Schema: `/data/schemas/report.json`. */
export function schemaPath(name: string, base: string = siteBase): string {
	return dataPath(`schemas/${name}.json`, base);
}
