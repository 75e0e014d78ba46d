import { namesOf } from '../model/glossary-names.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import { maxWords } from '../search/query/query-problem.ts';
import { splitWords } from '../search/words/words.ts';

/**
 * The query that searches for a term by all its names, in the plural too: `"care leaver" OR "care leavers"`. A name that holds
 * another one is found by that. The search knows neither what the glossary takes for something else nor which words are capitals
 * alone, so it may find a little more; names for which a query has no room, the longest plurals first, are left out.
 */
export function toTermQuery(term: Pick<GlossaryTerm, 'term' | 'acronym' | 'aliases'>): string {
	const names = namesOf(term).map((name) => splitWords(name).map(({ word }) => word));
	const singular = withoutHolders(names);
	// A word alone is found in all its forms.
	const plurals = singular
		.filter((words) => words.length > 1 && words.at(-1)?.endsWith('s') === false)
		.map((words) => [...words.slice(0, -1), `${words.at(-1)}s`])
		.sort((a, b) => a.length - b.length);
	let room = maxWords;
	return [...singular, ...withoutHolders(plurals, singular)]
		.filter((words) => (room -= words.length) >= 0)
		.map((words) => write(words))
		.join(' OR ');
}

/** Names without those that hold another one of theirs, or one that is looked for anyway, and each once. */
function withoutHolders(names: readonly string[][], others: readonly string[][] = []): string[][] {
	const key = (words: readonly string[]): string => ` ${words.join(' ')} `;
	const unique = [...new Map(names.map((words) => [key(words), words])).values()];
	return unique.filter(
		(words) =>
			![...unique, ...others].some(
				(other) => key(other) !== key(words) && key(words).includes(key(other)),
			),
	);
}

/** Words as a query has them: side by side between quotation marks. A possessive is written with its word. */
function write(words: readonly string[]): string {
	const written = words.join(' ').replaceAll(" 's", "'s");
	return words.length === 1 ? written : `"${written}"`;
}
