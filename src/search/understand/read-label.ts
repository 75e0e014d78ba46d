import { splitTokens } from '../query/tokens.ts';
import { splitWords } from '../words/words.ts';

/** A finding that is named by its number, as people write it: "paragraph 65", "p65", "#p65", "rec 3". */
export interface TypedLabel {
	/** As typed. */
	typed: string;
	/** As said: "paragraph 65". */
	said: string;
	/** Series of labels that may be meant, the likeliest first: "Paragraph ", "Finding F". */
	series: readonly string[];
	/** Whether the others are meant only where a report has not the first. */
	isFirst: boolean;
	number: number;
	/** The search without it. */
	without: string;
}

interface Series {
	said: string;
	series: readonly string[];
	/** See `TypedLabel`. */
	isFirst: boolean;
}

const paragraph: Series = { said: 'paragraph', series: ['Paragraph ', 'Finding F'], isFirst: true };
const finding: Series = { said: 'finding', series: ['Finding F', 'Paragraph '], isFirst: false };
const recommendation: Series = {
	said: 'recommendation',
	series: ['Recommendation R', 'Recommendation '],
	isFirst: false,
};
const action: Series = { said: 'priority action', series: ['Priority action PA'], isFirst: true };
const area: Series = {
	said: 'area for development',
	series: ['Area for development A'],
	isFirst: true,
};
const strength: Series = { said: 'strength', series: ['Strength S'], isFirst: true };
const background: Series = { said: 'background', series: ['Background B'], isFirst: true };

/** What people call a series, as words of a search. */
const called: ReadonlyMap<string, Series> = new Map([
	['paragraph', paragraph],
	['para', paragraph],
	['par', paragraph],
	['p', paragraph],
	['finding', finding],
	['recommendation', recommendation],
	['rec', recommendation],
	['priority action', action],
	['area for development', area],
	['area for improvement', area],
	['strength', strength],
	['background', background],
]);

/** Letters that stand before a number without a space. Those of others are words as well: "s47". */
const letters: ReadonlyMap<string, Series> = new Map([
	['p', paragraph],
	['para', paragraph],
	['f', finding],
	['r', recommendation],
	['pa', action],
]);

/** Words between a name and a number that mean nothing. */
const numbering: ReadonlySet<string> = new Set(['no', 'number', 'nr']);

/** Words that lead to a label. */
const leading = /(?:^|\s)(?:see|at|in|the)\s+$/iu;

/** The first label of a finding in a search; undefined where there is none, or what is typed has operators. */
export function readLabel(q: string): TypedLabel | undefined {
	const tokens = splitTokens(q);
	if (!tokens.every(({ type }) => ['word', 'quoted', 'field'].includes(type))) return undefined;
	const words = splitWords(q).filter(({ start, end }) =>
		tokens.some((token) => token.type === 'word' && start >= token.start && end <= token.end),
	);
	for (let from = 0; from < words.length; from += 1) {
		const found = readAt(
			words.map(({ word }) => word),
			from,
		);
		const [first, last] = [words[from], words[(found?.to ?? 0) - 1]];
		if (found === undefined || first === undefined || last === undefined) continue;
		const start = q[first.start - 1] === '#' ? first.start - 1 : first.start;
		const before = q.slice(0, start).replace(leading, ' ');
		return {
			typed: q.slice(start, last.end),
			said: `${found.series.said} ${found.number}`,
			series: found.series.series,
			isFirst: found.series.isFirst,
			number: found.number,
			without: `${before} ${q.slice(last.end)}`.replace(/\s+/gu, ' ').trim(),
		};
	}
	return undefined;
}

function readAt(
	words: readonly string[],
	from: number,
): { series: Series; number: number; to: number } | undefined {
	const [, short = '', digits = ''] = /^([a-z]+)(\d{1,3})$/u.exec(words[from] ?? '') ?? [];
	const ofLetters = letters.get(short);
	if (ofLetters !== undefined) return { series: ofLetters, number: Number(digits), to: from + 1 };
	for (let length = 3; length > 0; length -= 1) {
		const name = words.slice(from, from + length).join(' ');
		const series = called.get(name) ?? called.get(name.replace(/s$/u, ''));
		if (series === undefined) continue;
		const at = numbering.has(words[from + length] ?? '') ? from + length + 1 : from + length;
		// With the letter that its label has, too: "finding F12".
		const [, number] = /^(?:f|r|pa|a|s|b|p)?(\d{1,3})$/u.exec(words[at] ?? '') ?? [];
		if (number !== undefined) return { series, number: Number(number), to: at + 1 };
	}
	return undefined;
}
