import type { Grade } from '../../model/grade.ts';

/** The paper that cards are drawn on. */
export const ground = '#fdfcf9';

/** The colours of cards, those of the site's pages on light ground. */
export const inks = {
	text: '#1b1a18',
	quiet: '#5b574f',
	rule: '#8b8579',
	accent: '#17375e',
} as const;

/** The colour of each grade. None is told by it alone: a shape and its word stand with it. */
export const gradeInks: Record<Grade, string> = {
	outstanding: '#0a5a78',
	good: '#1c6338',
	adequate: '#7a5300',
	'requires-improvement': '#93410a',
	inadequate: '#a01c25',
	'not-judged': inks.quiet,
};

/** Steps from the paper to each colour: edges of letters need no more. */
const steps = 8;

/** Every colour that a card may have, as red, green and blue from 0 to 255: the paper first, then each ink in its steps. */
export const palette: readonly (readonly [number, number, number])[] = [
	partsOf(ground),
	...[...new Set([...Object.values(inks), ...Object.values(gradeInks)])].flatMap((ink) =>
		Array.from({ length: steps }, (_none, step) => blend(partsOf(ink), (step + 1) / steps)),
	),
];

function blend(ink: readonly number[], share: number): readonly [number, number, number] {
	const [red, green, blue] = partsOf(ground).map((part, at) =>
		Math.round(part + ((ink[at] ?? 0) - part) * share),
	);
	return [red ?? 0, green ?? 0, blue ?? 0];
}

function partsOf(colour: string): readonly [number, number, number] {
	const value = Number.parseInt(colour.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}
