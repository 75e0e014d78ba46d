import type { ConversionWarning } from '../../../src/model/report.ts';
import { failure, success, type Outcome, type Problem } from '../../../src/model/problem.ts';
import type { FamilyContext } from './family.ts';
import { findDate } from '../wording/dates.ts';

/** When a report was published. */
export interface Published {
	/** An ISO date. */
	date: string;
	/** Where the date comes from, if not from the report's own words. */
	warnings: ConversionWarning[];
}

/** How a problem says that no date was found: where it was looked for, and what should stand there. */
export type DateSought = Pick<Problem, 'line' | 'message' | 'expected'>;

/**
 * The date of publication: the printed one, else that of the file name ("... - 04 november 2019.pdf"), of
 * sources.csv or of the PDF's own metadata, in that order. A warning says which, where none is printed.
 *
 * @param printed the printed date, an ISO date; null where the report prints none
 */
export function findPublished(
	printed: string | null,
	{ name, listed, created, path }: FamilyContext,
	sought: DateSought = {
		message: 'the report prints no date of publication, and its file name has none',
		expected: 'a file name such as "report - 04 november 2019.pdf"',
	},
): Outcome<Published> {
	if (printed !== null) return success({ date: printed, warnings: [] });
	const origins = [
		{ origin: 'its file name', date: dateInName(name) },
		{ origin: 'sources.csv', date: listed },
		{ origin: "the PDF's own metadata", date: created },
	];
	for (const { origin, date } of origins)
		if (typeof date === 'string')
			return success({
				date,
				warnings: [
					{
						rule: 'date-not-printed',
						source: 'l1',
						message: `The report prints no date of publication; ${origin} gives ${date}.`,
					},
				],
			});
	return failure({ rule: 'date-unread', path, ...sought });
}

/** The date that a file name holds: "04 november 2019" or "2019-11-04"; null if none. */
export function dateInName(name: string): string | null {
	return findDate(name) ?? /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(name)?.[0] ?? null;
}
