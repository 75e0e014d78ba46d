import type { WordPlaces } from '../index/finding-index.ts';
import { countSpans } from '../index/spans.ts';
import type { Hits } from './hits.ts';

/** How soon more of a word stops to count, and how much a long finding is held back: usual values of BM25. */
const saturation = 1.2;
const lengthWeight = 0.75;

/** A usual length of a finding in words, so that a score depends on nothing but the finding and the word. */
const usualLength = 80;

/**
 * Weighs findings by how often they have something: more where it is rare, where they have it often, and
 * where they are short (BM25).
 *
 * @param findings how many findings the index has
 */
export function weigh(
	{ spans }: WordPlaces,
	findings: number,
	lengthOf: (finding: number) => number,
): Hits {
	const counts = countSpans(spans);
	const rarity = Math.log(1 + (findings - counts.size + 0.5) / (counts.size + 0.5));
	const hits = new Map<number, number>();
	for (const [finding, { count }] of counts) {
		const length = 1 - lengthWeight + (lengthWeight * lengthOf(finding)) / usualLength;
		hits.set(finding, (rarity * count * (saturation + 1)) / (count + saturation * length));
	}
	return hits;
}
