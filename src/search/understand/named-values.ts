import type { FacetValues } from '../index/facet-values.ts';
import type { KnownNames } from '../index/manifest.ts';
import { splitNameWords } from './name-words.ts';

/** How surely a name that stands in a search means the value of a facet. */
export type Certainty =
	/** It means nothing else: "Kent", "2014". */
	| 'sure'
	/** It is a word too, and means the place where it is written as one: "in Reading". */
	| 'place'
	/** It is a grade, which counts beside what is graded: "inadequate help and protection". */
	| 'grade'
	/** It is what is graded, which counts beside a grade. */
	| 'graded'
	/** It is what findings are of, which counts where nothing else is looked for in them: "recommendations about". */
	| 'kind'
	/** It is a wording of findings as well, and only offered. */
	| 'wording';

/** Values of a facet under one of their names. */
export interface NamedValue {
	facet: string;
	/** None of an authority that no report here is about. */
	ids: string[];
	/** As read: "Kent". */
	label: string;
	/** The slug of an authority. */
	slug?: string;
	/** The words of the name, as `splitWords` gives them. */
	words: string[];
	certainty: Certainty;
}

/** Names of councils that are words as well. */
const alsoWords: ReadonlySet<string> = new Set([
	'reading',
	'bury',
	'barking',
	'slough',
	'hull',
	'bath',
	'wells',
	'sale',
]);

/** How sure a name of each facet is; a facet that is not listed is only offered. */
const certainties: Readonly<Record<string, (words: readonly string[]) => Certainty>> = {
	authority: ([first = '', ...others]) =>
		others.length === 0 && alsoWords.has(first) ? 'place' : 'sure',
	region: () => 'sure',
	year: () => 'sure',
	grade: () => 'grade',
	area: () => 'graded',
	kind: () => 'kind',
	framework: (words) =>
		words.some((word) => /\d|^(?:ilacs|sif|jtai)$/u.test(word)) ? 'sure' : 'wording',
};

/** Kinds that are named in no search: nearly every finding is one, or every reader means the word. */
const unnamed: ReadonlySet<string> = new Set(['narrative', 'context', 'not-judged']);

/** Every value of the index under all its names. */
export function nameValues(facets: FacetValues, { authorities }: KnownNames): NamedValue[] {
	const named = facets.tables.flatMap(([facet, { column }]): NamedValue[] =>
		column.values
			.filter(([id]) => !unnamed.has(id))
			.flatMap(([id, label]) =>
				[...namesOf(label, facet).flatMap(withSaint), ...(otherNames[`${facet} ${id}`] ?? [])].map(
					(name) => make(facet, [id], label, name),
				),
			),
	);
	const held = new Set(facets.columnOf('authority')?.values.map(([id]) => id));
	const councils = authorities.flatMap(([slug, name, ...others]) =>
		[name, ...others].flatMap(withSaint).map((one) => ({
			...make('authority', held.has(slug) ? [slug] : [], name, one),
			slug,
		})),
	);
	return joinAlike([...named, ...councils].filter(({ words }) => words.length > 0));
}

/** Other names of values, by facet and id. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
	'grade requires-improvement': ['RI', 'requires improvement to be good', 'requiring improvement'],
	'framework single-inspection': ['SIF', 'single inspection framework'],
	'framework joint-targeted-area-inspection': ['JTAI', 'JTAIs', 'joint targeted area inspection'],
	'region yorkshire-and-the-humber': ['Yorkshire and Humber', 'Yorkshire and Humberside'],
	'region east-of-england': ['East England', 'Eastern England'],
};

/** "St Helens" also as people write it out. */
function withSaint(name: string): string[] {
	return /^St\.? /u.test(name) ? [name, name.replace(/^St\.?/u, 'Saint')] : [name];
}

/** The names under which a value goes: a kind in the plural too, a framework without its year. */
function namesOf(label: string, facet: string): string[] {
	if (facet === 'kind' || facet === 'report')
		return [label, label.replace(/^\p{L}+/u, '$&s'), `${label}s`];
	return facet === 'framework' ? [label, label.replace(/ \d{4}$/u, '')] : [label];
}

function make(facet: string, ids: string[], label: string, name: string): NamedValue {
	const words = splitNameWords(name).map(({ word }) => word);
	return { facet, ids, label, words, certainty: certainties[facet]?.(words) ?? 'wording' };
}

/** A name that several values of a facet have means any of them: "ILACS" that of each year. */
function joinAlike(values: readonly NamedValue[]): NamedValue[] {
	const groups = Map.groupBy(values, ({ facet, words }) => `${facet}:${words.join(' ')}`);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === undefined) return [];
		const ids = [...new Set(group.flatMap((value) => value.ids))];
		const label = ids.length > 1 ? first.label.replace(/ \d{4}$/u, '') : first.label;
		const slug =
			group.find((value) => value.slug !== undefined)?.slug ??
			(first.facet === 'authority' ? ids[0] : undefined);
		return [{ ...first, ids, label, ...(slug !== undefined && { slug }) }];
	});
}
