import type { Stretch } from '../marks/mark.ts';

/** A day, some days, a month or a year, as a text names it. */
export interface NamedPeriod {
	/** Its first and last day, ISO dates. */
	from: string;
	to: string;
	/** What the text names. Several months, as in "June and July 2012", are one period. */
	precision: 'day' | 'month' | 'year';
}

/** A date with its place in a text. */
export interface FoundDate extends Stretch {
	period: NamedPeriod;
}

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
const month = `(?:${months.join('|')})`;
const year = String.raw`20[0-3]\d(?![\d/]|[-–−]\s?\d)`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const to = String.raw`\s*(?:and|to|&|[-–−])\s*`;

/** A date as reports write it, for patterns that it is a part of. */
export const datePattern = `(?:(?:(?:${day}(?:\\s+${month}(?:\\s+${year})?)?(?:,\\s${day}){0,3}${to})?${day}\\s+|${month}${to})?${month},?\\s+)?${year}`;

const parts = new RegExp(
	`^(?:(?:(?:(?<day1>${day})(?:\\s+(?<month1>${month})(?:\\s+(?<year1>${year}))?)?(?:,\\s${day}){0,3}${to})?(?<day2>${day})\\s+|(?<month0>${month})${to})?(?<month2>${month}),?\\s+)?(?<year2>${year})$`,
	'u',
);
const dates = new RegExp(`(?<![\\d/–−£.,-])(?:${datePattern})`, 'gu');

/** Every date of a text, in order. A year of two, "2014–15", is none, nor is a day that its month does not have. */
export function findDates(text: string): FoundDate[] {
	return Array.from(text.matchAll(dates)).flatMap(({ 0: words, index: start }) => {
		const period = readPeriod(words);
		return period ? [{ start, end: start + words.length, period }] : [];
	});
}

/** "28 and 29 July 2009" as a period; undefined where the calendar has no such day. */
function readPeriod(words: string): NamedPeriod | undefined {
	const found = parts.exec(words)?.groups;
	if (!found) return undefined;
	const { day1, month1, year1, day2, month0, month2, year2 = '' } = found;
	if (month2 === undefined)
		return { from: `${year2}-01-01`, to: `${year2}-12-31`, precision: 'year' };
	if (day2 === undefined) {
		const from = isoDate(year2, month0 ?? month2, '1');
		const to = isoDate(year2, month2, String(daysIn(year2, month2)));
		return from && to && from <= to ? { from, to, precision: 'month' } : undefined;
	}
	const to = isoDate(year2, month2, day2);
	const from = isoDate(year1 ?? year2, month1 ?? month2, day1 ?? day2);
	return from && to && from <= to ? { from, to, precision: 'day' } : undefined;
}

function isoDate(year: string, month: string, day: string): string | undefined {
	const number = Number.parseInt(day, 10);
	if (number < 1 || number > daysIn(year, month)) return undefined;
	const at = String(months.indexOf(month) + 1);
	return `${year}-${at.padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

function daysIn(year: string, month: string): number {
	return new Date(Date.UTC(Number(year), months.indexOf(month) + 1, 0)).getUTCDate();
}
