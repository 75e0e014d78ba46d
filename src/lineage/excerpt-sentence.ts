import { excerptAround, type ExcerptAround } from '../glossary/excerpt-around.ts';
import type { Stretch } from '../marks/mark.ts';

/**
 * Quotes the sentence around a stretch of a text: what is said of a thing stands after its name as often as before it.
 *
 * @param longest the most characters of a sentence that is quoted whole; a longer one is cut on both sides
 */
export function excerptSentence(
	text: string,
	{ start, end }: Stretch,
	longest: number,
): ExcerptAround {
	const [from, to] = findSentence(text, { start, end });
	const before = text.slice(from, start).trimStart();
	if (before.length + (to - start) > longest)
		return excerptAround(text, { start, end }, Math.floor(longest / 2));
	return {
		before: from > 0 ? `… ${before}` : before,
		words: text.slice(start, end),
		after: text.slice(end, to) + (to < text.length ? ' …' : ''),
	};
}

/** What ends a sentence. A name after "St." ends a quotation too soon, no more. */
const sentenceEnd = /[.!?]['’”)]*(?=\s|$)/gu;

/** Offsets of the sentence in which a stretch stands. */
function findSentence(text: string, { start, end }: Stretch): [from: number, to: number] {
	let from = 0;
	for (const { 0: sign, index } of text.matchAll(sentenceEnd)) {
		const at = index + sign.length;
		if (at >= end) return [from, at];
		if (at <= start) from = at;
	}
	return [from, text.length];
}
