import type { ConversionWarning } from '../../../src/model/report.ts';
import { failure, success, type Outcome } from '../../../src/model/problem.ts';
import type { FamilyContext } from '../families/family.ts';
import { findDate } from './dates.ts';

/**
 * The date of publication of a report that prints none: from its file name ("... - 04 november 2019.pdf"), else
 * from the document's own data. A warning says which.
 */
export function publishedFromOutside({
	name,
	created,
	path,
}: FamilyContext): Outcome<{ date: string; warnings: ConversionWarning[] }> {
	const named = dateInName(name) ?? undefined;
	const date = named ?? created;
	if (date === undefined || date === null)
		return failure({
			rule: 'date-unread',
			path,
			message: 'the report prints no date of publication, and its file name has none',
			expected: 'a file name such as "report - 04 november 2019.pdf"',
		});
	const from = named === undefined ? "the document's own data" : 'its file name';
	return success({
		date,
		warnings: [
			{
				rule: 'date-not-printed',
				source: 'l1',
				message: `The report prints no date of publication; ${from} gives ${date}.`,
			},
		],
	});
}

/** The date that a file name holds: "04 november 2019" or "2019-11-04"; null if none. */
export function dateInName(name: string): string | null {
	return findDate(name) ?? /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(name)?.[0] ?? null;
}
