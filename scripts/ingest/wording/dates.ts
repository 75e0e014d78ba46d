/** First and last day, ISO calendar dates. */
export interface DateRange {
	from: string;
	to: string;
}

const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];
const month =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])';
/** A day may have its weekday before it: "Tuesday 13 and Wednesday 14 October 2009", or an article. */
const day =
	'(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?(?:the\\s+)?(?<!\\d)[0-3]?\\d(?:st|nd|rd|th)?(?!\\d)';
/** Between a day and its month: "25July", "16 of May" (focused visit letters of 2018). */
const toMonth = '\\s*(?:of\\s+)?';

/**
 * What stands between the first and the last day. The reports print hyphens, en and em dashes, a
 * box-drawing dash, a minus, "to", "and", "until", and commas between single days ("15, 16 and 21 July 2020").
 */
const between = '\\s*(?:[-‐‑‒–—―−─/]|to|and|until|&|,(?:\\s*and)?)\\s*';
const date = new RegExp(
	`(?<day>${day})${toMonth}(?<month>${month}),?\\s+(?<year>\\d{4})(?!\\d)`,
	'iu',
);
const range = new RegExp(
	`(?<from>${day}(?:${toMonth}${month})?(?:\\s+\\d{4})?)(?<middle>(?:${between}${day}(?:${toMonth}${month})?){0,30}?)(?<last>${between}(?<to>${day}${toMonth}${month},?\\s+\\d{4}(?!\\d)))`,
	'iu',
);

/** What is left between two days where their dash is lost: white space, or signs that no one prints there. */
const gap = '[\\s?_~^\\u0080-\\uffff]{1,10}';

/**
 * A first day that nothing joins to the date after it ("6 17 September 2010", "25 June ? 6 July 2012"). Extractions that
 * keep ASCII alone, and texts read in the wrong encoding, do that to every dash.
 */
const unjoined = new RegExp(
	`(?<![\\d.,/£$])(?<from>${day}(?:${toMonth}${month})?(?:,?\\s+\\d{4})?)(?!${between}${day})${gap}(?<to>${day}${toMonth}${month},?\\s+\\d{4}(?!\\d))`,
	'iu',
);

/** No range has more characters: one with all its days and months spelt out has some two hundred. */
const longestRange = 1000;

/**
 * From the first day of several ranges to the last one; null where there are none. One that lies before the first is of an
 * earlier inspection.
 */
export function spanOf(ranges: readonly DateRange[]): DateRange | null {
	const [first] = ranges;
	const last = ranges.findLast(({ from }) => first && from >= first.from);
	return first && last ? { from: first.from, to: last.to } : null;
}

/** Whether a line is a date and nothing else: "31 March 2011". */
export function isDateLine(text: string): boolean {
	const match = date.exec(text.trim());
	return match !== null && match[0].length === text.trim().length;
}

/** The first date in a text, as ISO; null if it holds none, or one that no calendar has. */
export function findDate(text: string): string | null {
	const groups = date.exec(spellMonths(text))?.groups;
	return groups ? toIso(groups.day, groups.month, groups.year) : null;
}

/**
 * The first range of days in a text: "25 June – 6 July 2012", "2 and 3 March 2011", "15, 16 and 21 July
 * 2020", or a single day. What the first day does not say (month, year) is that of the last.
 * Null if there is none, if it ends before it begins, or if a day stands before it that nothing joins to it.
 */
export function findDateRange(printed: string): DateRange | null {
	const text = spellMonths(printed);
	const found = findFirst(text);
	const torn = unjoined.exec(text);
	return torn && torn.index <= (found?.start ?? Infinity) ? null : (found?.range ?? null);
}

/** No inspection is on site for longer, in days: dates farther apart are no first and last day. */
const longestStay = 40;

/**
 * The days of a text whose dash is lost between the first and the last one ("6 17 September 2010"), with the words as
 * printed. Null where nothing is lost, or where the two make no stay of inspectors.
 */
export function findUnjoinedRange(printed: string): (DateRange & { printed: string }) | null {
	const text = spellMonths(printed);
	const torn = unjoined.exec(text);
	if (!torn?.groups || findDateRange(text)) return null;
	const found = findDateRange(`${torn.groups.from ?? ''} – ${torn.groups.to ?? ''}`);
	const days = found ? (Date.parse(found.to) - Date.parse(found.from)) / 86_400_000 : 0;
	return found && days >= 1 && days <= longestStay ? { ...found, printed: torn[0] } : null;
}

/** Every range of days in a text, in order: some inspections were on site twice ("... and 14 to 15 February 2023"). */
export function findDateRanges(text: string): DateRange[] {
	const ranges: DateRange[] = [];
	let rest = spellMonths(text);
	for (let first = findFirst(rest); first?.range; first = findFirst(rest)) {
		ranges.push(first.range);
		rest = rest.slice(first.end);
	}
	return ranges;
}

/** What may stand between two ranges of days on which somebody came: ", and again on". */
const joining = /^,?\s*(?:(?:and|&)\s+)?(?:again\s+)?(?:(?:on|from|between)\s+)?(?:the\s+)?$/iu;

/** The first range of days in a text and those that are joined to it: "on 18 and 19 January 2022 and 24 January 2022". */
export function findJoinedRanges(text: string): DateRange[] {
	const ranges: DateRange[] = [];
	let rest = spellMonths(text);
	for (let next = findFirst(rest); next?.range; next = findFirst(rest)) {
		if (ranges.length > 0 && !joining.test(rest.slice(0, next.start))) break;
		ranges.push(next.range);
		rest = rest.slice(next.end);
	}
	return ranges;
}

/** The first range of days, and where it ends; without a range where it ends before it begins. */
function findFirst(text: string): { range: DateRange | null; start: number; end: number } | null {
	const single = date.exec(text);
	// Every range ends with a date.
	if (!single) return null;
	const match = range.exec(text.slice(0, single.index + longestRange));
	if (!match?.groups || single.index < match.index) {
		const { day: only, month: its, year } = single.groups ?? {};
		const iso = toIso(only, its, year);
		return {
			range: iso === null ? null : { from: iso, to: iso },
			start: single.index,
			end: single.index + single[0].length,
		};
	}
	const last = date.exec(match.groups.to ?? '')?.groups;
	const first = new RegExp(
		`(?<day>${day})(?:${toMonth}(?<month>${month}))?(?:\\s+(?<year>\\d{4}))?`,
		'iu',
	).exec(match.groups.from ?? '')?.groups;
	// "29 and 30 September, and 1 October": the first month named in the middle is the first day's.
	const named = new RegExp(month, 'iu').exec(match.groups.middle ?? '')?.[0];
	const to = toIso(last?.day, last?.month, last?.year);
	const from = firstDay(
		first?.day,
		first?.month ?? named ?? last?.month,
		first?.year,
		last?.year,
		to,
	);
	return {
		range: from !== null && to !== null && from <= to ? { from, to } : null,
		start: match.index,
		end: match.index + match[0].length,
	};
}

/** The first day of a range; where it prints no year, it is of the year before if it would come after the last day in that one. */
function firstDay(
	dayText: string | undefined,
	monthText: string | undefined,
	yearText: string | undefined,
	lastYear: string | undefined,
	to: string | null,
): string | null {
	const from = toIso(dayText, monthText, yearText ?? lastYear);
	if (yearText !== undefined || from === null || to === null || from <= to) return from;
	const before = toIso(dayText, monthText, String(Number(lastYear) - 1));
	const days = before === null ? Infinity : (Date.parse(to) - Date.parse(before)) / 86_400_000;
	return days <= longestStay ? before : from;
}

/** Dates in digits as dates in words, day before month: "1/06/2015" is 1 June 2015 (single inspections of 2015 and 2016). */
function spellMonths(text: string): string {
	return text.replace(
		/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu,
		(printed, dayText: string, monthText: string, year: string) => {
			const name = months[Number(monthText) - 1];
			return name === undefined ? printed : `${dayText} ${name} ${year}`;
		},
	);
}

function toIso(dayText = '', monthText = '', yearText = ''): string | null {
	const monthIndex = months.findIndex((name) =>
		name.startsWith(monthText.toLowerCase().slice(0, 3)),
	);
	const dayNumber = Number(/\d+/u.exec(dayText)?.[0]);
	const time = new Date(Date.UTC(Number(yearText), monthIndex, dayNumber));
	// The calendar turns 31 April into 1 May: such a date is misread.
	if (monthIndex < 0 || time.getUTCDate() !== dayNumber) return null;
	return time.toISOString().slice(0, 10);
}
