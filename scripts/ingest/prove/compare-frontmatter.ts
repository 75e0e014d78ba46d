import type { Place } from '../../../src/checks/yaml-problems.ts';
import type { Difference } from './difference.ts';

type Keys = readonly (string | number)[];

/** Fields that are proved against the body itself, or that hold what is compared: no conversion is asked for them. */
const proved: ReadonlySet<string> = new Set([
	'corrections',
	'conversion.findings',
	'conversion.words',
]);

/**
 * Compares the frontmatter of a stored report with what the conversion gives, field by field.
 *
 * @param findPlace the place of a field in the report's file
 */
export function compareFrontmatter(
	stored: unknown,
	converted: unknown,
	findPlace: (keys: Keys) => Place,
): Difference[] {
	const compare = (found: unknown, given: unknown, keys: Keys): Difference[] => {
		const field = keys.join('.');
		if (proved.has(field)) return [];
		if (!isGroup(found) || !isGroup(given) || Array.isArray(found) !== Array.isArray(given)) {
			if (JSON.stringify(found) === JSON.stringify(given)) return [];
			return [{ target: { field }, line: findPlace(keys).line, found, given }];
		}
		const names = [...new Set([...Object.keys(found), ...Object.keys(given)])];
		return names.flatMap((name) =>
			compare(found[name], given[name], [...keys, Array.isArray(found) ? Number(name) : name]),
		);
	};
	return compare(stored, converted, []);
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
