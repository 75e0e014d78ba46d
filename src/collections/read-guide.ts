import { getCollection, type CollectionEntry } from 'astro:content';
import { inGuideOrder } from '../model/guide.ts';

/** Every page of the guide, in its order. */
export async function readGuide(): Promise<CollectionEntry<'guide'>[]> {
	return (await getCollection('guide')).sort((a, b) => inGuideOrder(a.data, b.data));
}
