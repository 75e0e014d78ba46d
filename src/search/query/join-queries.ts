import type { Query } from './query.ts';

/** One query of several: flat, and no more than the part itself where there is one. */
export function joinQueries(type: 'and' | 'or', parts: readonly Query[]): Query | null {
	const flat = parts.flatMap((part) => (part.type === type ? part.parts : [part]));
	if (flat.length > 1) return { type, parts: flat };
	return flat[0] ?? null;
}
