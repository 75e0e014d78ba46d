import { nearest } from '../../words/nearest.ts';

/** Which values of a facet a field asks for, as places in its list. */
export type FieldMatch = { places: Set<number> } | { unknown: string; nearest: string[] };

/**
 * Reads the value of a field: the id or the name of one value in any writing ("St Helens", "st-helens"), or
 * for numbers a range: `2015..2019`, `2015..`, `..2019`.
 *
 * @param values of the facet, as data and as read
 */
export function matchField(
	value: string,
	values: readonly (readonly [id: string, label: string])[],
): FieldMatch {
	const range = /^(\d*)\.\.(\d*)$/u.exec(value);
	const isWanted =
		range === null
			? ([id, label]: readonly [string, string]) =>
					plain(id) === plain(value) || plain(label) === plain(value)
			: ([id]: readonly [string, string]) => isWithin(id, range[1], range[2]);
	const places = new Set(values.flatMap((known, place) => (isWanted(known) ? [place] : [])));
	if (places.size > 0) return { places };
	const names = values.map(([id]) => id);
	return { unknown: value, nearest: range === null ? nearest(plain(value), names, 5) : [] };
}

function isWithin(id: string, from = '', to = ''): boolean {
	if (!/^\d+$/u.test(id)) return false;
	return (from === '' || Number(id) >= Number(from)) && (to === '' || Number(id) <= Number(to));
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{Nd}]+/gu, '-')
		.replace(/^-|-$/gu, '');
}
