import type { Mark } from './mark.ts';

/** Marks of several kinds together, by the ids of their findings. */
export function joinMarks(
	...kinds: readonly ReadonlyMap<string, readonly Mark[]>[]
): Map<string, Mark[]> {
	const joined = new Map<string, Mark[]>();
	for (const [finding, marks] of kinds.flatMap((kind) => [...kind]))
		joined.set(finding, [...(joined.get(finding) ?? []), ...marks]);
	return joined;
}
