import type { FindingRecord } from '../../library/finding-record.ts';
import type { Judgement } from '../../model/judgement.ts';
import { stemWord } from '../words/stem.ts';
import { splitWords } from '../words/words.ts';

/** The words of headings and labels that say nothing of what is judged. */
const empty = new Set(
	[
		'a',
		'an',
		'and',
		'about',
		'for',
		'in',
		'is',
		'it',
		'of',
		'on',
		'that',
		'the',
		'to',
		'who',
		'with',
	].map(stemWord),
);

/**
 * What the finding's part of the report was judged on: the area of the judgement whose label's words all
 * stand in the nearest heading over the finding. Headings print a label with more words around it: "The
 * graded judgement for adoption performance is that it requires improvement".
 *
 * @returns undefined where no heading over it is that of a judgement
 */
export function findJudgementArea(
	{ path }: Pick<FindingRecord, 'path'>,
	judgements: readonly Pick<Judgement, 'area' | 'label'>[],
): Judgement['area'] | undefined {
	for (const { heading } of path.toReversed()) {
		const words = contentWords(heading);
		let best: { area: Judgement['area']; size: number } | undefined;
		for (const { area, label } of judgements) {
			const labelWords = contentWords(label);
			const size = labelWords.size;
			if (size > (best?.size ?? 0) && labelWords.isSubsetOf(words)) best = { area, size };
		}
		if (best !== undefined) return best.area;
	}
	return undefined;
}

function contentWords(text: string): Set<string> {
	const stems = splitWords(text).map(({ word }) => stemWord(word));
	return new Set(stems.filter((stem) => !empty.has(stem)));
}
