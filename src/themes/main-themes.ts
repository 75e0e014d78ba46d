import type { ThemePlace } from './theme-place.ts';

/** Words from which a finding may name something by the way. */
const long = 40;

/** Words of a sentence after which what stands there once is by the way: where, for whom, with what else. */
const late = { terms: 6, phrases: 25 };

/** A theme with so small a part of the places that the most spoken of has is by the way. */
const leastShare = 1 / 5;

/**
 * The slugs of the themes that a finding speaks of, the one with the most places first.
 *
 * Two places are enough, and so is a heading. Alone, a hint says too little; a term is a name, and a finding may name what it
 * does not speak of, so it counts near the beginning of a sentence, or in a finding that is short; a phrase counts, except
 * far on in a sentence, or as an example, in a finding that is not short. What is named once while another theme is spoken of
 * six times or more does not count either.
 *
 * @param length of the finding, in words
 */
export function mainThemes(places: readonly ThemePlace[], length: number): string[] {
	const themes = [...Map.groupBy(places, ({ slug }) => slug)].map(([slug, own]) => ({
		slug,
		own,
		count: countApart(own),
		isHeaded: own.some(({ field }) => field === 'headings'),
	}));
	const most = Math.max(0, ...themes.map(({ count }) => count));
	return themes
		.filter(({ own, count }) => count > 1 || !own.every((place) => isByTheWay(place, length)))
		.filter(({ count, isHeaded }) => isHeaded || count >= most * leastShare)
		.sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
		.map(({ slug }) => slug);
}

function isByTheWay({ field, wordsBefore, isExample }: ThemePlace, length: number): boolean {
	if (field === 'hints') return true;
	if (length < long || field === 'headings') return false;
	return isExample || wordsBefore >= (field === 'terms' ? late.terms : late.phrases);
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
