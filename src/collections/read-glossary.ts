import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { rememberRecent } from '../context/remember-recent.ts';
import { compileTerms, type FindTerms } from '../glossary/compile-terms.ts';
import type { GlossaryEntry } from '../glossary/glossary-entry.ts';

/** Every term of the glossary. */
export async function readGlossary(): Promise<GlossaryEntry[]> {
	return (await getCollection('glossary')).map(({ id, data }) => ({ slug: id, ...data }));
}

/** The search for terms of the glossary. */
export async function readTermFinder(): Promise<FindTerms> {
	return rememberRecent(compileTerms(await readGlossary()));
}

/** The entry of a term that `readGlossary` gave, for Astro to render. */
export async function readTermEntry(slug: string): Promise<CollectionEntry<'glossary'>> {
	const entry = await getEntry('glossary', slug);
	if (entry === undefined) throw new Error(`no term ${slug}`);
	return entry;
}
