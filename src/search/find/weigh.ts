import type { FindingIndex, WordPlaces } from '../index/finding-index.ts';
import { countFindings, countSpans, findTogether } from '../index/spans.ts';
import { countIn, countTally, isEarly, isHeaded } from '../index/tally.ts';
import { hitsOf, type Hits } from './hits.ts';

/**
 * What makes a finding one about a word rather than one that mentions it. Found with 30 queries whose first results people had
 * graded; the fixture of src/search/find/ranking.test.ts holds what they are for.
 */
export const weights = {
	/** How soon more of a word stops to count, and how much a long finding is held back: BM25. */
	saturation: 1.2,
	length: 0.75,
	/** What a heading over the finding that has the word adds, as a share of what the rarity of the word is. */
	headed: 0.6,
	/** What it adds that the word stands among the first words. */
	early: 0.3,
	/** What it adds that all words of a query stand near each other. */
	near: 0.5,
	/** What is left of the score of a text that many reports have word for word. */
	repeated: 0.2,
};

/** A usual length of a finding in words, so that a score depends on nothing but the finding and the word. */
const usualLength = 80;

/** Words that stand as near as this are about one thing. */
const nearWords = 5;

/** What is weighed with. */
export type Weighing = Pick<FindingIndex, 'manifest' | 'lengthOf' | 'isRepeated'>;

/**
 * Weighs findings by how often they have something: more where it is rare, where they have it often, where they are short, where it
 * stands early, and where their heading has it too.
 */
export function weigh(places: WordPlaces, index: Weighing): Hits {
	const { saturation, length, headed, early, repeated } = weights;
	const { findings, told } =
		places.tally === undefined ? countSpans(places.spans, places.headed) : countTally(places.tally);
	const rarity = rarityOf(findings.length, index);
	const hits = hitsOf(findings);
	for (let at = 0; at < findings.length; at += 1) {
		const [finding, one] = [findings[at] ?? 0, told[at] ?? 0];
		const count = countIn(one);
		const held = 1 - length + (length * index.lengthOf(finding)) / usualLength;
		const often = (count * (saturation + 1)) / (count + saturation * held);
		const about = (isHeaded(one) ? headed : 0) + (isEarly(one) ? early : 0);
		const score = rarity * (often + about);
		hits.scores[at] = index.isRepeated(finding) ? repeated * score : score;
	}
	return hits;
}

/** What findings get besides where several parts of a query stand near each other: the more the rarer the parts are. */
export function weighNearness(parts: readonly WordPlaces[], index: Weighing): Hits {
	// Of a word that is only tallied nobody knows where it stands.
	const lists = parts.flatMap(({ spans, tally }) => (tally === undefined ? [spans] : []));
	if (lists.length < 2) return hitsOf([]);
	const together = hitsOf(findTogether(lists, nearWords * (lists.length - 1)));
	const rarity = lists.reduce((sum, spans) => sum + rarityOf(countFindings(spans), index), 0);
	together.scores.fill(weights.near * rarity);
	return together;
}

function rarityOf(findings: number, { manifest }: Weighing): number {
	return Math.log(1 + (manifest.findings - findings + 0.5) / (findings + 0.5));
}
