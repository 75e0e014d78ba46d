import type { NamedPeriod } from './find-dates.ts';
import { isWholeSince, readKind } from './fits-kind.ts';
import type { PlacedMention } from './resolve-report.ts';
import type { MentionKind } from './mention.ts';

/** An inspection of which nothing is known but that reports name it. */
export interface NamedOnly {
	kind: MentionKind;
	/** When it was, as closely as a report says. */
	when: NamedPeriod;
	/** The places that name it by its date, in the order of the reports. */
	places: PlacedMention[];
}

/**
 * The inspections that the reports of an authority name by their date and that are not on its line of time, oldest first.
 * Where two names may be of one inspection, a month and its year, they are one. Nothing is made of a date at which the line
 * of time has every inspection of the kind: there the text may be wrong.
 */
export function listNamedOnly(places: readonly PlacedMention[]): NamedOnly[] {
	const named = places.flatMap((place): NamedOnly[] => {
		const { meaning, when } = place.mention;
		if (meaning.is !== 'unknown' || !when || place.mention.isPublication) return [];
		const kind = readKind(place.mention.kind, place.report.frontmatter.kind);
		return isWholeSince(kind, when.from) ? [] : [{ kind, when, places: [place] }];
	});
	const closest = [...named].sort((a, b) => daysOf(a.when) - daysOf(b.when));
	const joined: NamedOnly[] = [];
	for (const each of closest) {
		const same = joined.filter(
			({ kind, when }) =>
				kind === each.kind && each.when.from <= when.from && when.to <= each.when.to,
		);
		const [one, ...more] = same;
		// A year that holds two known months says of neither.
		if (one && more.length === 0) one.places.push(...each.places);
		else if (!one) joined.push(each);
	}
	return joined.sort((a, b) => (a.when.from < b.when.from ? -1 : 1));
}

function daysOf({ from, to }: NamedPeriod): number {
	return Date.parse(to) - Date.parse(from);
}
