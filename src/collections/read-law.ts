import { getCollection } from 'astro:content';
import { rememberRecent } from '../context/remember-recent.ts';
import { compileLaw } from '../law/compile-law.ts';
import type { FindLaw } from '../law/law-use.ts';

/** The search for law and guidance that findings name, from the tables of content/law. */
export async function readLaw(): Promise<FindLaw> {
	const files = await getCollection('law');
	return rememberRecent(compileLaw(files.flatMap(({ data }) => data.entries)));
}
