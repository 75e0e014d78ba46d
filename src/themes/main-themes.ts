import type { ThemePlace } from './theme-place.ts';

/** Words from which a finding may name something by the way. */
const long = 40;

/** Words of a sentence after which a name that stands there once is by the way: where, for whom, with what else. */
const late = 6;

/**
 * The slugs of the themes that a finding speaks of, the one with the most places first.
 *
 * Two places are enough, and so is a heading. Alone, a hint says too little; a term is a name, and a finding may name what it
 * does not speak of, so it counts near the beginning of a sentence, or in a finding that is short; a phrase counts, except
 * as an example in a finding that is not short.
 *
 * @param length of the finding, in words
 */
export function mainThemes(places: readonly ThemePlace[], length: number): string[] {
	const themes = [...Map.groupBy(places, ({ slug }) => slug)].map(([slug, own]) => ({
		slug,
		own,
		count: countApart(own),
	}));
	return themes
		.filter(({ own, count }) => count > 1 || !own.every((place) => isByTheWay(place, length)))
		.sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
		.map(({ slug }) => slug);
}

function isByTheWay({ field, wordsBefore, isExample }: ThemePlace, length: number): boolean {
	if (field === 'hints') return true;
	if (length < long || field === 'headings') return false;
	return isExample || (field === 'terms' && wordsBefore >= late);
}

/** How many places do not overlap. That of a heading counts too. */
function countApart(places: readonly ThemePlace[]): number {
	const inText = places.filter(({ field }) => field !== 'headings');
	let count = inText.length < places.length ? 1 : 0;
	let reached = -1;
	for (const { start, end } of inText) {
		if (start < reached) continue;
		count += 1;
		reached = end;
	}
	return count;
}
