import { excerptAround, type ExcerptAround } from '../glossary/excerpt-around.ts';
import type { Stretch } from '../marks/mark.ts';

/**
 * Quotes the sentence around a stretch of a text, and those that follow as far as one of other stretches: what is said of a
 * thing stands after its name as often as before it, and "most do" is often followed by who does not.
 *
 * @param longest the most characters of a sentence that is quoted whole, and of several by half as many more; a longer one is
 *   cut on both sides
 */
export function excerptSentence(
	text: string,
	stretch: Stretch,
	others: readonly Stretch[],
	longest: number,
): ExcerptAround {
	const { start, end } = stretch;
	const ends = others.map((other) => other.end).filter((other) => other > end);
	const fit = [...ends.sort((a, b) => b - a), end]
		.map((each) => [...findSentences(text, start, each), each] as const)
		.find(([from, to, each]) => to - from <= (each > end ? 1.5 * longest : longest));
	if (fit === undefined) return excerptAround(text, stretch, Math.floor(longest / 2));
	const [from, to] = fit;
	const before = text.slice(from, start).trimStart();
	return {
		before: from > 0 ? `… ${before}` : before,
		words: text.slice(start, end),
		after: text.slice(end, to) + (to < text.length ? ' …' : ''),
	};
}

/** What ends a sentence. A name after "St." ends a quotation too soon, no more. */
const sentenceEnd = /[.!?]['’”)]*(?=\s|$)/gu;

/** Offsets of the sentences from that with one place to that with another. */
function findSentences(text: string, start: number, end: number): [from: number, to: number] {
	let from = 0;
	for (const { 0: sign, index } of text.matchAll(sentenceEnd)) {
		const at = index + sign.length;
		if (at >= end) return [from, at];
		if (at <= start) from = at;
	}
	return [from, text.length];
}
