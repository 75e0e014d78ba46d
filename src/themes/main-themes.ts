import type { ThemePlace } from './compile-themes.ts';

/** Words from which a finding is long, and may name much by the way. */
const long = 120;

/** Words of a sentence after which a theme that a long finding names once is named by the way: where, for whom, with what else. */
const late = 14;

/**
 * The slugs of the themes that a finding speaks of, the one with the most places first. What a long finding names once and
 * late in a sentence is left out: of such themes more than half were not spoken of, of all others one in ten.
 *
 * @param length of the finding, in words
 */
export function mainThemes(places: readonly ThemePlace[], length: number): string[] {
	return [...Map.groupBy(places, ({ slug }) => slug)]
		.map(([slug, own]) => ({ slug, own, count: countApart(own) }))
		.filter(({ own, count }) => count > 1 || length < long || !own.every(isByTheWay))
		.sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
		.map(({ slug }) => slug);
}

function isByTheWay({ field, wordsBefore }: ThemePlace): boolean {
	return field !== 'headings' && wordsBefore >= late;
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
