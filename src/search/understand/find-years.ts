import type { TextWord } from '../words/words.ts';
import type { NamedValue } from './named-values.ts';

/** Words before a year that make it part of a date or of a title: "September 2012", "Children Act 1989". */
const notAlone =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|act|together|regulations|order|guidance)$/u;

/** Words before a year, and behind it, that mean the years on one side of it. */
const sides: ReadonlyMap<string, (year: number, than: number) => boolean> = new Map([
	['since', (year, than) => year >= than],
	['from', (year, than) => year >= than],
	['after', (year, than) => year > than],
	['before', (year, than) => year < than],
	['until', (year, than) => year <= than],
	['post', (year, than) => year > than],
	['pre', (year, than) => year < than],
]);

/** How a side is said that nobody says alone. */
const asSaid: ReadonlyMap<string, string> = new Map([
	['post', 'after'],
	['pre', 'before'],
]);

/** Words between two years that mean all from the one to the other. */
const joints: ReadonlySet<string> = new Set(['to', 'until', 'till']);

/** Words between years that mean each of them. */
const listing: ReadonlySet<string> = new Set(['and', 'or']);

/**
 * Reads years from a word of a search on: "2014", "2014 to 2016", "2014-16", "2014 and 2016", "since 2020",
 * "2018 onwards". A year that no report is of is a word, as
 * is one in a date.
 */
export function findYears(
	q: string,
	words: readonly TextWord[],
	from: number,
	years: readonly string[],
): (NamedValue & { from: number; to: number })[] {
	const at = (place: number) => words[place]?.word ?? '';
	const make = (to: number, label: string, isWanted: (year: number) => boolean) => {
		const ids = years.filter((year) => isWanted(Number(year)));
		const value = { facet: 'year', ids, label, words: [], certainty: 'sure' as const };
		return ids.length === 0 ? [] : [{ ...value, from, to }];
	};
	const range = (to: number, first: string, last: string) =>
		make(to, `${first} to ${last}`, (year) => year >= Number(first) && year <= Number(last));
	if (at(from) === 'up' && at(from + 1) === 'to' && isYear(at(from + 2)))
		return make(from + 3, `until ${at(from + 2)}`, (year) => year <= Number(at(from + 2)));
	const side = sides.get(at(from));
	const than = at(from + 1);
	if (at(from) === 'between' && isYear(than) && at(from + 2) === 'and' && isYear(at(from + 3)))
		return range(from + 4, than, at(from + 3));
	if (side !== undefined && isYear(than) && !joints.has(at(from + 2)))
		return make(from + 2, `${asSaid.get(at(from)) ?? at(from)} ${than}`, (year) =>
			side(year, Number(than)),
		);
	const first = at(from);
	if (!isYear(first) || notAlone.test(at(from - 1))) return [];
	const sign = q.slice(words[from]?.end, words[from + 1]?.start);
	const isSpan = /^\s?[-\u2010-\u2014/]\s?$/u.test(sign);
	const second = isSpan ? at(from + 1) : joints.has(at(from + 1)) ? at(from + 2) : '';
	const last = /^\d\d$/u.test(second) && isSpan ? first.slice(0, 2) + second : second;
	if (isYear(last) && Number(last) > Number(first))
		return range(from + (isSpan ? 2 : 3), first, last);
	if (/^(?:onwards?|\+)$/u.test(at(from + 1)) || /^\+(?:\s|$)/u.test(q.slice(words[from]?.end)))
		return make(
			at(from + 1).startsWith('onward') ? from + 2 : from + 1,
			`since ${first}`,
			(year) => year >= Number(first),
		);
	return listYears(words, from, years, sign === ',' || sign === ', ').flatMap(({ listed, to }) =>
		make(to, listed.join(listed.length > 2 ? ', ' : ' and '), (year) =>
			listed.includes(String(year)),
		),
	);
}

/** Years side by side, parted by commas or by "and": all of them are meant. One that no report is of is a word. */
function listYears(
	words: readonly TextWord[],
	from: number,
	years: readonly string[],
	hasComma: boolean,
): { listed: string[]; to: number }[] {
	const at = (place: number) => words[place]?.word ?? '';
	if (!years.includes(at(from))) return [];
	const listed = [at(from)];
	let to = from + 1;
	for (;;) {
		const next = listing.has(at(to)) ? to + 1 : hasComma ? to : -1;
		if (next < 0 || !isYear(at(next)) || !years.includes(at(next))) break;
		listed.push(at(next));
		to = next + 1;
	}
	return [{ listed, to }];
}

function isYear(word: string): boolean {
	return /^20\d\d$/u.test(word);
}
