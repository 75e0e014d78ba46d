import { nameKey, namesOf } from '../model/glossary-names.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import type { Stretch } from '../marks/mark.ts';

/** A place in a text where a term is used. */
export interface TermUse extends Stretch {
	/** The term. */
	slug: string;
}

/** Finds every use of a term in a text, from its beginning; no two overlap. */
export type FindTerms = (text: string) => TermUse[];

/** What parts the words of a name. A report may write a hyphen where the glossary has a space, and the other way. */
const parting = '[-\\u2010\\u2011\\s]';

/** A place where a word begins that is not the second half of one with a hyphen. */
const wordStart = '\\b(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-\\u2010\\u2011])';

/**
 * Compiles the names of all terms into one search. A longer name goes before a shorter one, a name ends where its word
 * ends, and the s of a plural belongs to it. Capitals count only in words that are all capitals: "CASH" is not cash.
 * Where an exception stands, nothing is found.
 */
export function compileTerms(
	terms: readonly (Pick<GlossaryTerm, 'term' | 'acronym' | 'aliases' | 'exceptions'> & {
		slug: string;
	})[],
): FindTerms {
	const names = terms
		.flatMap((term) => [
			...namesOf(term).map((name) => ({ name, slug: term.slug })),
			...term.exceptions.map((name) => ({ name, slug: null })),
		])
		.sort((a, b) => b.name.length - a.name.length);
	if (names.length === 0) return () => [];
	const owners = new Map(names.map(({ name, slug }) => [nameKey(name), slug]));
	const pattern = new RegExp(`${wordStart}(?:${branches(names)})(?![\\p{L}\\p{N}])`, 'gu');
	return (text) =>
		Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index: start }) => {
			const slug = [found, found.replace(/s$/u, '')]
				.map((name) => owners.get(nameKey(name)))
				.find((owner) => owner !== undefined);
			if (slug === undefined) throw new Error(`the pattern found "${found}", which is no name`);
			return slug === null ? [] : [{ slug, start, end: start + found.length }];
		});
}

/** How many characters of a name are looked at before the whole of it. */
const depth = 2;

/**
 * The names as alternatives, parted by their first character, then by the second and so on. In most places of a text
 * no name has to be tried, which makes the search several times as fast.
 *
 * @param at how many characters the names have in common
 */
function branches(names: readonly { name: string }[], at = 0): string {
	const next = Map.groupBy(names, ({ name }) => nameKey(name).charAt(at));
	if (at === depth || names.length === 1 || next.has(''))
		return names.map(({ name }) => namePattern(name)).join('|');
	return [...next]
		.map(([character, group]) => `(?=.{${at}}${anyForm(character)})(?:${branches(group, at + 1)})`)
		.join('|');
}

/** A character of a `nameKey`, in every form that a text may give it. */
function anyForm(character: string): string {
	if (character === ' ') return parting;
	if (character === "'") return "['’]";
	return `[${RegExp.escape(character)}${RegExp.escape(character.toUpperCase())}]`;
}

function namePattern(name: string): string {
	const words = nameKey(name)
		.split(' ')
		.map((key, index) => {
			const word = name.trim().split(/[\s‐‑-]+/u)[index] ?? key;
			const isCapitals = /^\p{Lu}{2,}$/u.test(word);
			return isCapitals ? RegExp.escape(word) : key.split('').map(anyForm).join('');
		});
	return `${words.join(parting)}${name.endsWith('s') ? '' : 's?'}`;
}
