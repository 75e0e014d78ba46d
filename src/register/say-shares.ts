import { formatDate } from '../dates/format-date.ts';
import type { Grade } from '../model/grade.ts';
import { countOf } from '../words/count-of.ts';
import { areaInWords } from './national-areas.ts';
import type { CouncilAt, NationalPicture, Shares } from './national-picture.ts';

/** The share of councils that are good or outstanding, in whole per cent; "–" where none has a grade. */
export function percentGood({ good, graded }: Shares): string {
	return graded === 0 ? '–' : `${Math.round((100 * good) / graded)} %`;
}

/** What a picture says of England in a sentence: "As at 31 March 2024, 91 of 151 councils with a grade (60 %) were …". */
export function sayShares({ area, date, england }: NationalPicture): string {
	const day = formatDate(date);
	const subject = areaInWords(area);
	const { good, graded, councils } = england;
	if (graded === 0) return `As at ${day}, no council has a grade for ${subject} here.`;
	const without = councils - graded;
	const rest = without === 0 ? '' : ` ${countOf(without, 'council')} had no grade for it.`;
	return `As at ${day}, ${good} of ${countOf(graded, 'council')} with a grade for ${subject} were good or outstanding: ${percentGood(england)}.${rest}`;
}

/** What is said of councils that were judged again without this grade; empty where none was. */
export function sayNotSince({ area, councils }: NationalPicture): string {
	const later = councils.filter(({ since }) => since !== undefined).length;
	if (later === 0) return '';
	return `${countOf(later, 'council has', 'councils have')} been inspected since without a grade for ${areaInWords(area)}: the last one given is shown, and the table says “inspected since”.`;
}

/** A grade for a reader: "Requires improvement". A browser needs it, so it loads no labels; a test holds it to them. */
export function gradeInWords(grade: Grade): string {
	const words = grade.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The grade of a council in a word or two, also where there is none. */
export function sayGrade({ graded, notBefore }: CouncilAt): string {
	if (graded) return gradeInWords(graded.grade);
	return notBefore === undefined ? 'No grade known here' : `Began on ${formatDate(notBefore)}`;
}

/** A tile in words: "Barnet: good". */
export function sayTile(council: CouncilAt): string {
	const said = sayGrade(council);
	return `${council.name}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/**
 * Which inspection gave a council its grade, and whether one has come since that did not grade the area; empty where it has none.
 *
 * @param frameworks the short name of each framework, by its slug
 */
export function sayGiven(
	{ graded, since }: CouncilAt,
	frameworks: Readonly<Partial<Record<string, string>>>,
): string {
	if (!graded) return '';
	const given = `${frameworks[graded.framework] ?? graded.framework}, ${formatDate(graded.published)}`;
	return since === undefined ? given : `${given}; inspected since`;
}

/** Which authorities of a day the map has no tile for; empty where it has all. */
export function sayEnded(names: readonly string[]): string {
	if (names.length === 0) return '';
	const list = new Intl.ListFormat('en-GB').format(names);
	return `Not on the map, though there on that day and abolished since: ${list}.`;
}
