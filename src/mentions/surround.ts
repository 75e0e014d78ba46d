import type { Surrounding } from './is-refused.ts';

/** How far around a place its sentence and the one before are looked for, in characters. */
const reach = 400;

/** How far around a place another council's name says whose inspection it is, in characters. */
const nearby = 40;

/** The sentence that a stretch of a text stands in, with what stands before it in that (`own`), and in the one before. */
export function surround(
	text: string,
	start: number,
	end: number,
): Pick<Surrounding, 'earlier' | 'near' | 'sentence'> & { own: string } {
	const before = text.slice(Math.max(0, start - reach), start);
	const after = text.slice(end, end + reach);
	const ends = Array.from(before.matchAll(/[.!?]\s+(?=\p{Lu}|\d)|[•;]\s/gu));
	const [last, second] = [ends.at(-1), ends.at(-2)];
	const from = last ? last.index + last[0].length : 0;
	const earlierFrom = second ? second.index + second[0].length : 0;
	const stop = /[.!?](?=\s|$)|[•;]\s/u.exec(after)?.index ?? after.length;
	const own = before.slice(from);
	const following = after.slice(0, stop);
	return {
		earlier: before.slice(earlierFrom),
		own,
		near: own.slice(-nearby) + text.slice(start, end) + following.slice(0, nearby),
		sentence: own + text.slice(start, end) + following,
	};
}
