import type { GlossaryTerm } from '../model/glossary.ts';

/** A term of the glossary with its address: `/glossary/<slug>/`. */
export interface GlossaryEntry extends GlossaryTerm {
	/** The name of its file: `care-order`. */
	slug: string;
}

/** What reports mostly call it: "CAF", or "Care order" where it has no acronym. */
export function usualName({ acronym, term }: Pick<GlossaryTerm, 'acronym' | 'term'>): string {
	return acronym ?? term;
}

/** Its full name with the acronym: "Common assessment framework (CAF)". */
export function fullName({ acronym, term }: Pick<GlossaryTerm, 'acronym' | 'term'>): string {
	return acronym === undefined ? term : `${term} (${acronym})`;
}

/** Terms by the first letter of their usual names, both in the order of the alphabet. */
export function groupByLetter(
	terms: readonly GlossaryEntry[],
): { letter: string; terms: GlossaryEntry[] }[] {
	const sorted = sortByName(terms);
	const groups = Map.groupBy(sorted, (term) => usualName(term).charAt(0).toUpperCase());
	return [...groups].map(([letter, group]) => ({ letter, terms: group }));
}

/** Terms in the order of their usual names. */
export function sortByName(terms: readonly GlossaryEntry[]): GlossaryEntry[] {
	return [...terms].sort((a, b) => usualName(a).localeCompare(usualName(b), 'en-GB'));
}
