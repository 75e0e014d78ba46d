import type { ComparedList } from './compared-report.ts';

/**
 * The id of the report that a reader means: by its id, its name, or the slug or the name of an authority, whose latest it then is.
 * Undefined where nothing here is called so.
 */
export function findChoice(
	typed: string,
	{ reports, authorities }: ComparedList,
): string | undefined {
	const key = plain(typed);
	if (key === '') return undefined;
	const report = reports.find(([id, name]) => id === key || plain(name) === key);
	if (report) return report[0];
	return authorities.find(([slug, name]) => slug === key || plain(name) === key)?.[2];
}

function plain(text: string): string {
	return text.trim().replace(/\s+/gu, ' ').replaceAll('’', "'").toLowerCase().replace(/\/$/u, '');
}
