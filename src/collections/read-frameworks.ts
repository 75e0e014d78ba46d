import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Framework, FrameworkPageId } from '../model/framework.ts';

/** A framework with its slug. */
export type FrameworkPage = Framework & { slug: FrameworkPageId };

/** Every framework, the earliest first; one whose first year no source says comes last. */
export async function readFrameworks(): Promise<FrameworkPage[]> {
	const frameworks = (await getCollection('frameworks')).map(({ id, data }) => ({
		slug: id as FrameworkPageId,
		...data,
	}));
	return frameworks.sort(
		(a, b) => (a.from ?? Infinity) - (b.from ?? Infinity) || (a.slug < b.slug ? -1 : 1),
	);
}

/** The entry of a framework that `readFrameworks` gave, for Astro to render. */
export async function readFrameworkEntry(slug: string): Promise<CollectionEntry<'frameworks'>> {
	const entry = await getEntry('frameworks', slug);
	if (entry === undefined) throw new Error(`no framework ${slug}`);
	return entry;
}
