import type { FindingKind } from '../model/finding.ts';
import { wordingFields, type Theme, type WordingField } from '../model/theme-definition.ts';
import { readWording } from './read-wording.ts';
import { splitThemeWords } from './theme-words.ts';
import { WordingTree } from './wording-tree.ts';

/** A theme with its slug: `care-leavers`. */
export type ThemeEntry = Theme & { slug: string };

/** What themes are read from. */
export interface ThemedText {
	kind: FindingKind;
	/** The words of the finding, its paragraphs, items and rows parted by a line break. */
	text: string;
	/** The headings over it. */
	headings: readonly string[];
}

/** A place where a finding or a heading over it speaks of a theme. */
export interface ThemePlace {
	/** The theme. */
	slug: string;
	/** The field of its file that the wording stands in: not exclusions. */
	field: WordingField;
	/** The wording's place in that field. */
	index: number;
	/** UTF-16 offsets in the text, or in the heading. */
	start: number;
	end: number;
}

/** Finds the themes of findings. */
export interface ThemeFinder {
	/** Slugs of a finding's themes, the one that it speaks of most first. Background has none. */
	find(finding: ThemedText): string[];
	/** Every place at which themes are found. */
	findPlaces(finding: ThemedText): ThemePlace[];
}

/** Compiles the wordings of all themes into one search. Broken ones, which the check of content reports, are passed over. */
export function compileThemes(themes: readonly ThemeEntry[]): ThemeFinder {
	const inText = new WordingTree<Wording>();
	const inHeading = new WordingTree<Wording>();
	for (const theme of themes)
		for (const field of wordingFields)
			theme[field].forEach((wording, index) => {
				const read = readWording(wording);
				if (!read.ok) return;
				const tree = field === 'headings' ? inHeading : inText;
				for (const way of read.ways) tree.plant(way, { slug: theme.slug, field, index });
			});
	const findPlaces = ({ kind, text, headings }: ThemedText): ThemePlace[] =>
		kind === 'context'
			? []
			: [
					...findIn(text, inText, 'anywhere'),
					...headings.flatMap((heading) => findIn(heading, inHeading, 'at the beginning')),
				];
	return { findPlaces, find: (finding) => orderSlugs(findPlaces(finding)) };
}

interface Wording {
	slug: string;
	field: WordingField;
	index: number;
}

function findIn(
	text: string,
	tree: WordingTree<Wording>,
	where: 'anywhere' | 'at the beginning',
): ThemePlace[] {
	const words = splitThemeWords(text);
	const starts = where === 'anywhere' ? words : words.slice(0, 1);
	const found: ThemePlace[] = [];
	const excluded: ThemePlace[] = [];
	starts.forEach(({ start }, at) => {
		tree.find(words, at, (wording, after) => {
			const place = { ...wording, start, end: words[after - 1]?.end ?? start };
			(wording.field === 'exclusions' ? excluded : found).push(place);
		});
	});
	return found.filter(
		({ slug, start, end }) =>
			!excluded.some((other) => other.slug === slug && other.start < end && start < other.end),
	);
}

/** Each theme once, the one with the most places first. Places that overlap are one. */
function orderSlugs(places: readonly ThemePlace[]): string[] {
	const counts = new Map<string, { count: number; end: number }>();
	for (const { slug, start, end } of places) {
		const known = counts.get(slug);
		if (known === undefined) counts.set(slug, { count: 1, end });
		else if (start >= known.end) counts.set(slug, { count: known.count + 1, end });
	}
	return [...counts]
		.sort(([a, left], [b, right]) => right.count - left.count || (a < b ? -1 : 1))
		.map(([slug]) => slug);
}
