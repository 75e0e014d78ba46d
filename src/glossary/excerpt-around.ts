import type { Stretch } from '../marks/mark.ts';

/** A stretch of a text with some of the words around it. */
export interface ExcerptAround {
	/** Words before it, with the space; begins with … where something is left out. */
	before: string;
	words: string;
	/** Words after it, likewise. */
	after: string;
}

/**
 * Cuts a text around a stretch of it, between words.
 *
 * @param around the most characters on each side
 */
export function excerptAround(
	text: string,
	{ start, end }: Stretch,
	around: number,
): ExcerptAround {
	const before = text.slice(0, start);
	const after = text.slice(end);
	return {
		before: before.length <= around ? before : `…${before.slice(-around).replace(/^\S*/u, '')}`,
		words: text.slice(start, end),
		after:
			after.length <= around
				? after
				: `${after
						.slice(0, around)
						.replace(/(?<!\S)\S*$/u, '')
						.trimEnd()}…`,
	};
}
