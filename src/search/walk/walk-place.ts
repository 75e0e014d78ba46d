/** Where a reader stands among the matches of a report; each match is named by its index among them. */
export interface WalkPlace {
	/** The match that the reader is at; undefined between matches. */
	at: number | undefined;
	/** The nearest match before it; undefined before the first. */
	previous: number | undefined;
	/** The nearest match after it; undefined after the last. */
	next: number | undefined;
}

/** On which side of the reader something lies: before, at, or after. */
export type Side = -1 | 0 | 1;

/**
 * Finds the place of a reader.
 *
 * @param sides on which side of the reader each match lies, in reading order
 */
export function findWalkPlace(sides: readonly Side[]): WalkPlace {
	const index = (found: number) => (found < 0 ? undefined : found);
	return {
		at: index(sides.indexOf(0)),
		previous: index(sides.lastIndexOf(-1)),
		next: index(sides.indexOf(1)),
	};
}
