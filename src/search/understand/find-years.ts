import type { TextWord } from '../words/words.ts';
import type { NamedValue } from './named-values.ts';

/** Words before a year that make it part of a date or of a title: "September 2012", "Children Act 1989". */
const notAlone =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|act|together|regulations|order|guidance)$/u;

/** Words before a year that mean the years on one side of it. */
const sides: ReadonlyMap<string, (year: number, than: number) => boolean> = new Map([
	['since', (year, than) => year >= than],
	['from', (year, than) => year >= than],
	['after', (year, than) => year > than],
	['before', (year, than) => year < than],
	['until', (year, than) => year <= than],
]);

/**
 * Reads years from a word of a search on: "2014", "2014 to 2016", "2014-16", "since 2020". A year that no report is of is a word, as
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
	const side = sides.get(at(from));
	const than = at(from + 1);
	if (side !== undefined && isYear(than) && !isJoint(at(from + 2)))
		return make(from + 2, `${at(from)} ${than}`, (year) => side(year, Number(than)));
	const first = at(from);
	if (!isYear(first) || notAlone.test(at(from - 1))) return [];
	const hyphen = /^[-\u2010-\u2013]$/u.test(q.slice(words[from]?.end, words[from + 1]?.start));
	const second = hyphen ? at(from + 1) : isJoint(at(from + 1)) ? at(from + 2) : '';
	const last = /^\d\d$/u.test(second) && hyphen ? first.slice(0, 2) + second : second;
	if (isYear(last) && Number(last) > Number(first))
		return make(
			from + (hyphen ? 2 : 3),
			`${first} to ${last}`,
			(year) => year >= Number(first) && year <= Number(last),
		);
	return years.includes(first) ? make(from + 1, first, (year) => year === Number(first)) : [];
}

function isYear(word: string): boolean {
	return /^20\d\d$/u.test(word);
}

function isJoint(word: string): boolean {
	return word === 'to' || word === 'until';
}
