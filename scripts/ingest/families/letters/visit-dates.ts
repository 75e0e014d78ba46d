import { findDateRange, findJoinedRanges, spanOf, type DateRange } from '../../wording/dates.ts';

/** The longest visit that a letter tells of, in days from the first to the last: a longer one has a wrong year. */
const longest = 8;

/** Who comes back does so within so many days: days that are farther apart are of two visits. */
const apart = 31;

/** Letters come 22 to 104 days after the visit; one that seems to come later than this, in days, has a wrong year. */
const latest = 183;

const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Days of a month without a year, to the last of them: "9 and 10 July", "30 June and 1 July". */
const yearless = new RegExp(
	`\\d(?:st|nd|rd|th)?\\s*(?:of\\s+)?${month}(?:\\s*(?:[-–—,]|to|and|&)\\s*(?:and\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s*${month})?(?!\\s*(?:,\\s*)?\\d{4})`,
	'iu',
);

/** What an opening says of earlier inspections: "since the local authority was judged inadequate on 6 June 2022". */
const earlier =
	/\b(?:after|following|since)\b[^.,;]{0,120}?\b(?:inspect(?:ed|ion)|judged|report|visit)\b[^.,;]{0,120}/giu;

/**
 * The dates that an opening gives by a sentence of its family, without what it says of earlier inspections and with it: monitoring
 * visits name the inspection before their own dates.
 *
 * @param sentence the group `dates` holds them
 */
export function printedDates(opening: string, sentence: RegExp): string[] {
	return [opening.replace(earlier, ' '), opening].flatMap(
		(text) => sentence.exec(text)?.groups?.dates ?? [],
	);
}

/** The dates of a visit, and whether the letter gives their year. */
export interface VisitDates {
	inspected: DateRange;
	/** False where the year is missing or cannot be, so that it was taken from the date of the letter. */
	isYearPrinted: boolean;
}

/**
 * The dates of a visit as its letter gives them, in the first of some texts that gives likely ones. A year that is missing
 * ("on 9 and 10 July") or cannot be ("24 October 2022 to 25 October 2023") is borrowed from the date of the letter; null if
 * there are no dates.
 */
export function findVisitDates(texts: readonly string[], published: string): VisitDates | null {
	const printed = texts.map(findJoinedRanges).filter((ranges) => ranges.length > 0);
	for (const [first, ...others] of printed) {
		if (!first || !isLikely(first, published)) continue;
		const again = others.filter((range) => isLikely(range, published) && isSoonAfter(range, first));
		return { inspected: spanOf([first, ...again]) ?? first, isYearPrinted: true };
	}
	const year = Number(published.slice(0, 4));
	for (const text of texts)
		for (const borrowed of [year, year - 1]) {
			const inspected = findDateRange(setYear(text, borrowed));
			if (inspected && isLikely(inspected, published)) return { inspected, isYearPrinted: false };
		}
	const first = printed[0]?.[0];
	return first ? { inspected: first, isYearPrinted: true } : null;
}

/** A visit of at most eight days, not long before the letter. */
function isLikely({ from, to }: DateRange, published: string): boolean {
	return daysFrom(from, to) < longest && to <= published && daysFrom(to, published) <= latest;
}

/** Whether some days are those on which inspectors of a visit came back. */
function isSoonAfter({ from }: DateRange, first: DateRange): boolean {
	return from > first.to && daysFrom(first.to, from) <= apart;
}

/** Puts a year into the first dates of a text, in place of those that they print. */
function setYear(text: string, year: number): string {
	return text
		.replace(/\b20\d{2}\b/gu, String(year))
		.replace(yearless, (dates) => `${dates} ${year}`);
}

function daysFrom(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
