import type { HiddenRun } from './part-hidden.ts';
import { wordsOf, type HiddenStretch } from './source-document.ts';

/** Fewer words may stand on a page by chance: a name that is hidden in one place and printed in another. */
const leastRepeated = 4;

/**
 * Puts together what stands on one line of a page and is hidden for one reason. A line that the page shows as well is
 * marked: a letter of 28 October 2016 has the last of its addressees a second time, cut away.
 *
 * @param shown the lines of the page that can be seen
 */
export function stretchesOf(
	page: number,
	runs: readonly HiddenRun[],
	shown: readonly string[],
): HiddenStretch[] {
	const lines = Map.groupBy(runs, ({ reason, y }) => `${reason} ${Math.round(y)}`);
	return [...lines.values()].flatMap((line) => {
		const [first] = line;
		if (!first) return [];
		const text = line.reduce((all, run, index) => {
			const before = line[index - 1];
			const isApart =
				before && (run.reason === 'no-width' || run.x - before.x - before.width > run.height * 0.2);
			return `${all}${isApart ? ' ' : ''}${run.text}`;
		}, '');
		const left = Math.min(...line.map(({ x }) => x));
		const right = Math.max(...line.map(({ x, width }) => x + width));
		return [
			{
				page,
				reason: first.reason,
				// A space without width is no word, but it is hidden all the same.
				words: wordsOf(text).length || (text.trim() === '' ? 0 : 1),
				...(isRepeated(text, shown) && { repeated: true as const }),
				place: {
					x: round(left),
					y: round(first.y),
					width: round(right - left),
					height: round(first.height),
				},
				text: text.trim(),
			},
		];
	});
}

function isRepeated(text: string, shown: readonly string[]): boolean {
	const words = wordsOf(text);
	const own = ` ${words.join(' ')} `;
	return (
		words.length >= leastRepeated &&
		shown.some((line) => ` ${wordsOf(line).join(' ')} `.includes(own))
	);
}

/** To a tenth of a point, without a negative zero. */
function round(points: number): number {
	return Math.round(points * 10) / 10 + 0;
}
