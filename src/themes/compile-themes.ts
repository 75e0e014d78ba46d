import type { FindingKind } from '../model/finding.ts';
import { wordingFields, type Theme, type WordingField } from '../model/theme-definition.ts';
import { mainThemes } from './main-themes.ts';
import { readWording } from './read-wording.ts';
import type { ThemePlace } from './theme-place.ts';
import { splitThemeWords, type ThemeWord } from './theme-words.ts';
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

/** Finds the themes of findings. */
export interface ThemeFinder {
	/** Slugs of a finding's themes, the one that it speaks of most first. Background has none. */
	find(finding: ThemedText): string[];
	/** Every place at which a theme is named, be it by the way. */
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
	const placesIn = ({ kind, headings }: ThemedText, words: readonly ThemeWord[]): ThemePlace[] => {
		if (kind === 'context') return [];
		const ofHeadings = headings.map(splitThemeWords);
		return [
			...findFrom(words, words, inText),
			...ofHeadings.flatMap((heading) => findFrom(heading.slice(0, 1), heading, inHeading)),
		];
	};
	return {
		findPlaces: (finding) => placesIn(finding, splitThemeWords(finding.text)),
		find: (finding) => {
			const words = splitThemeWords(finding.text);
			return mainThemes(placesIn(finding, words), words.length);
		},
	};
}

interface Wording {
	slug: string;
	field: WordingField;
	index: number;
}

/** @param starts the words of a text at which wordings may begin, from its first */
function findFrom(
	starts: readonly ThemeWord[],
	words: readonly ThemeWord[],
	tree: WordingTree<Wording>,
): ThemePlace[] {
	const found: ThemePlace[] = [];
	const excluded: ThemePlace[] = [];
	let sentence = 0;
	let isExample = false;
	starts.forEach(({ key, start, parting }, at) => {
		if (parting === 'end') {
			sentence = at;
			isExample = false;
		}
		isExample ||= givesExamples(starts[at - 1]?.key, key);
		tree.find(words, at, (wording, after) => {
			const end = words[after - 1]?.end ?? start;
			const place = { ...wording, start, end, wordsBefore: at - sentence, isExample };
			(wording.field === 'exclusions' ? excluded : found).push(place);
		});
	});
	return found.filter(
		({ slug, start, end }) =>
			!excluded.some((other) => other.slug === slug && other.start < end && start < other.end),
	);
}

/** Whether two words say that what follows them in their sentence is one of several that could have been named. */
function givesExamples(before: string | undefined, word: string): boolean {
	return (before === 'such' && word === 'as') || (before === 'for' && word === 'example');
}
