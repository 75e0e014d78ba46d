import type { Problem } from '../model/problem.ts';
import { wordingFields, type Theme, type WordingField } from '../model/theme-definition.ts';
import { isCommon } from '../search/words/common-words.ts';
import { readWording } from '../themes/read-wording.ts';
import type { ReadContentFile } from './content-file.ts';

type ReadTheme = ReadContentFile<Theme>;

/**
 * What is wrong with the wordings of themes, and with themes as they stand to each other.
 *
 * @param slugs those of all themes, also of such as cannot be read
 */
export function themeProblems(themes: readonly ReadTheme[], slugs: ReadonlySet<string>): Problem[] {
	return themes.flatMap((theme) => [
		...findsNothing(theme),
		...wordingFields.flatMap((field) =>
			theme.data[field].flatMap((wording, index) => brokenWording(theme, field, index, wording)),
		),
		...repeatedName(theme, themes),
		...unknownRelated(theme, slugs),
	]);
}

function findsNothing({ data, path, yaml }: ReadTheme): Problem[] {
	if (data.terms.length + data.phrases.length + data.headings.length > 0) return [];
	return [
		{
			rule: 'theme-invalid',
			path,
			...yaml.findPlace([]),
			message: 'the theme has no wording, so no finding has it',
			expected: 'one at least under terms, phrases or headings',
		},
	];
}

/** What is wrong with one wording, if anything. */
function brokenWording(
	{ data, path, yaml }: ReadTheme,
	field: WordingField,
	index: number,
	wording: string,
): Problem[] {
	const fault = findFault(wording, field) ?? findTwin(data[field].indexOf(wording), index);
	if (fault === undefined) return [];
	return [
		{
			rule: 'theme-wording-broken',
			path,
			...yaml.findPlace([field, index]),
			message: `${field}: "${wording}" ${fault.fault}`,
			expected: fault.expected,
		},
	];
}

interface Fault {
	fault: string;
	expected: string;
}

function findFault(wording: string, field: WordingField): Fault | undefined {
	const read = readWording(wording);
	if (!read.ok) return read;
	if (field === 'terms' && /[(|]|\.\.\.|…/u.test(wording))
		return { fault: 'has signs that a term has not', expected: 'it under phrases' };
	if (field !== 'exclusions' && read.ways.some(isCommonAlone))
		return {
			fault: 'stands for a common word alone',
			expected: 'the words that stand beside it as well',
		};
	return undefined;
}

function findTwin(first: number, index: number): Fault | undefined {
	return first < index
		? { fault: 'stands in the list twice', expected: 'each wording once' }
		: undefined;
}

type Way = Extract<ReturnType<typeof readWording>, { ok: true }>['ways'][number];

function isCommonAlone(way: Way): boolean {
	return way.every((step) => step.kind === 'word' && (isCommon(step.key) || step.key.length === 1));
}

function repeatedName({ data, path, slug, yaml }: ReadTheme, themes: readonly ReadTheme[]) {
	const owner = themes.find((other) => other.data.name.toLowerCase() === data.name.toLowerCase());
	if (owner === undefined || owner.slug === slug) return [];
	return [
		{
			rule: 'theme-invalid' as const,
			path,
			...yaml.findPlace(['name']),
			message: `the name "${data.name}" belongs to ${owner.slug} already`,
			expected: 'a name that no other theme has',
		},
	];
}

function unknownRelated(theme: ReadTheme, slugs: ReadonlySet<string>): Problem[] {
	return theme.data.related.flatMap((slug, index): Problem[] =>
		slugs.has(slug) && slug !== theme.slug
			? []
			: [
					{
						rule: 'reference-unknown',
						path: theme.path,
						...theme.yaml.findPlace(['related', index]),
						message: `related names ${slug}`,
						expected: 'the slug of another theme',
					},
				],
	);
}
