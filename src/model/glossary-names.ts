import type { GlossaryTerm } from './glossary.ts';

/** Every name under which reports may mention a term: its own, its acronym, its aliases. */
export function namesOf({
	term,
	acronym,
	aliases,
}: Pick<GlossaryTerm, 'term' | 'acronym' | 'aliases'>): string[] {
	return [term, ...(acronym === undefined ? [] : [acronym]), ...aliases];
}

/** A name as it is compared with others: capitals, hyphens and the form of an apostrophe make no difference. */
export function nameKey(name: string): string {
	return name
		.toLowerCase()
		.replace(/’/gu, "'")
		.replace(/[\s‐‑-]+/gu, ' ')
		.trim();
}
