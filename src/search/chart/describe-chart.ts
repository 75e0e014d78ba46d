import { agree, countOf } from '../../words/count-of.ts';
import type { Bar } from './bar.ts';

/**
 * What a chart shows, in sentences for those who cannot see it.
 *
 * @param by what the bars stand for: "year"
 */
export function describeChart(bars: readonly Bar[], by: string): string {
	const [first] = bars;
	const last = bars.at(-1);
	if (first === undefined || last === undefined) return '';
	const longest = bars.reduce((best, bar) => (bar.count > best.count ? bar : best));
	const sentences = [
		`A bar for each ${by} from ${first.label} to ${last.label}.`,
		longest.count === 0
			? 'No finding matches.'
			: `The longest is that of ${longest.label}: ${countOf(longest.count, 'finding')}.`,
		...bars.flatMap(({ label, begun = [] }) =>
			begun.length === 0
				? []
				: [
						`A line before ${label}: there ${agree(begun.length, 'begins', 'begin')} ${list(begun)}.`,
					],
		),
	];
	return sentences.join(' ');
}

/** What a bar says: "3 findings", "no report". */
export function sayCount({ count, nothing }: Pick<Bar, 'count' | 'nothing'>): string {
	return nothing ?? countOf(count, 'finding');
}

function list(names: readonly string[]): string {
	return new Intl.ListFormat('en-GB').format(names);
}
