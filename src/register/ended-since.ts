import { boundaryChanges } from './boundary-changes.ts';

/** Names of authorities that stood on a day and have ended since: the map has no tile for them. */
export function endedSince(date: string): string[] {
	return boundaryChanges
		.filter(({ on }) => on > date)
		.flatMap(({ earlier, later }) =>
			earlier.filter(
				({ slug }) => !later.some((each) => each.slug !== undefined && each.slug === slug),
			),
		)
		.map(({ name }) => name);
}
