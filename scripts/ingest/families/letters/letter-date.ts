import { success, type Outcome } from '../../../../src/model/problem.ts';
import { formatSourceRange } from '../../../../src/model/source-range.ts';
import { blockLines, blockText } from '../../blocks/block.ts';
import type { FamilyContext } from '../../recognise/family.ts';
import { readDateLine } from './date-line.ts';
import type { Letter } from './letter.ts';
import { dateInName, findPublished, type Published } from '../../recognise/published.ts';

/** Letters go out within days of their date: one that is farther from the date of the file, in days, is a misprint. */
const maxDrift = 31;

/**
 * The date of a letter. Where it prints none, one that no calendar has ("6 November 20205") or one of another
 * year than its file, the file name gives it and a warning says so; a problem if that does not help either.
 */
export function letterDate(letter: Letter, context: FamilyContext): Outcome<Published> {
	const printed = letter.date === undefined ? null : blockText(letter.date);
	const date = printed === null ? null : readDateLine(printed);
	const named = dateInName(context.name);
	if (date !== null && (named === null || daysBetween(date, named) <= maxDrift))
		return success({ date, warnings: [] });
	const source = letter.date ?? letter.salutation;
	if (date !== null && named !== null)
		return success({
			date: named,
			warnings: [
				{
					rule: 'date-not-printed',
					source: formatSourceRange(blockLines(source)),
					message: `The letter prints ${printed}; its file name, which is taken, gives ${named}.`,
				},
			],
		});
	return findPublished(null, context, {
		line: blockLines(source)[0] ?? 1,
		message:
			printed === null
				? 'the letter prints no date of its own above the salutation'
				: `"${printed}" is no date`,
		expected: printed === null ? 'a line such as "31 March 2011"' : 'a calendar date',
	});
}

function daysBetween(a: string, b: string): number {
	return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
