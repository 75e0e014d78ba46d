import { nameKey, namesOf } from '../model/glossary-names.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import { maxWords } from '../search/query/query-problem.ts';

/**
 * The query that searches for a term by all its names: `"care leaver" OR "care leavers"`. The search knows neither what the
 * glossary takes for something else nor which words are capitals alone, so it may find a little more. Plurals come last: names
 * for which a query has no room are left out.
 */
export function toTermQuery(term: Pick<GlossaryTerm, 'term' | 'acronym' | 'aliases'>): string {
	const names = [...new Set(namesOf(term).map(nameKey))];
	// A word alone is found in all its forms.
	const plurals = names.filter((name) => /[^s]$/u.test(name) && name.includes(' '));
	let room = maxWords;
	const all = [...new Set([...names, ...plurals.map((name) => `${name}s`)])].filter((name) => {
		room -= name.split(' ').length;
		return room >= 0;
	});
	return all.map((name) => (/[^\p{L}\p{N}]/u.test(name) ? `"${name}"` : name)).join(' OR ');
}
