import type { KnownNames } from '../index/manifest.ts';
import { stemWord } from '../words/stem.ts';
import { splitWords } from '../words/words.ts';

/** A term of the glossary that a reader named in full, and that reports call otherwise too. */
export interface OtherNames {
	/** The name as typed, with the quotation marks around it: "looked after children". */
	typed: string;
	slug: string;
	/** Its other names, as the glossary writes them. */
	names: string[];
}

/** Terms whose other names are offered at most. */
const most = 2;

/**
 * Finds terms that are named in full in a search. Their names belong to an era or a place each, so that a reader may well want the
 * one that they typed: the others are offered. Letters are looked for under all names (`find-named.ts`).
 */
export function findOtherNames(q: string, terms: KnownNames['terms']): OtherNames[] {
	const words = splitWords(q);
	const found = terms.flatMap(([slug, term, acronym, ...others]) => {
		const names = [term, ...(acronym === '' ? [] : [acronym]), ...others];
		const known = names
			// "s.47" is letters, as "s47" is.
			.filter((name) => !/^\p{L}{1,2}\.\d+$/u.test(name))
			.map((name) => splitWords(name).map(({ word }) => word))
			.filter(({ length }) => length > 1);
		const at = words.flatMap((_, start) =>
			known.flatMap((name) =>
				name.every((word, next) =>
					isForm(words[start + next]?.word, word, next === name.length - 1),
				)
					? [{ start, end: start + name.length }]
					: [],
			),
		);
		const [longest] = at.sort((a, b) => b.end - b.start - (a.end - a.start));
		const [from, to] = [words[longest?.start ?? -1]?.start, words[(longest?.end ?? 0) - 1]?.end];
		if (from === undefined || to === undefined || names.length < 2) return [];
		const quoted =
			/["\u201c\u201d]/u.test(q[from - 1] ?? '') && /["\u201c\u201d]/u.test(q[to] ?? '');
		// Part of a longer phrase is no name of its own.
		if (!quoted && /["\u201c\u201d:]/u.test(q)) return [];
		const typed = quoted ? q.slice(from - 1, to + 1) : q.slice(from, to);
		const key = keyOf(q.slice(from, to));
		return [{ typed, slug, names: names.filter((name) => keyOf(name) !== key) }];
	});
	return found.filter(({ names }) => names.length > 0).slice(0, most);
}

function isForm(typed: string | undefined, word: string, isLast: boolean): boolean {
	return typed === word || (isLast && typed === `${word}s`);
}

/** What forms of one name have in common: "looked after child" is no other name of "looked after children". */
function keyOf(name: string): string {
	return splitWords(name)
		.map(({ word }) => stemWord(word))
		.join(' ');
}
