import type { ConversionWarning, ReportFrontmatter } from '../../../src/model/report.ts';
import { failure, success, type Outcome, type Problem } from '../../../src/model/problem.ts';
import type { KnownAuthority } from '../../../src/model/authority.ts';
import type { DateRange } from '../wording/dates.ts';
import type { DateSought, Published } from './published.ts';

/** What no report can be without, as far as its family found it. */
export interface FieldsFound {
	authority: Outcome<KnownAuthority>;
	published: Outcome<Published>;
	/** First and last day on site; null where they cannot be read, undefined where reports of the family print none. */
	inspected: DateRange | null | undefined;
}

/** The same as fields of a report. */
export interface RequiredFields {
	fields: Pick<ReportFrontmatter, 'authority' | 'published' | 'inspected'>;
	/** What a person may want to look at. */
	warnings: ConversionWarning[];
}

/**
 * Whose report it is, when it came out and when inspectors were there; or, where any of these was not found or cannot
 * be, the problems of all. The second argument says where the dates of inspection should stand: on the cover, unless it has
 * a message of its own.
 */
export function requireFields(
	{ authority, published, inspected }: FieldsFound,
	{
		path,
		line = 1,
		message = 'the cover gives no inspection dates',
		expected,
	}: Partial<DateSought> & Required<Pick<Problem, 'path' | 'expected'>>,
): Outcome<RequiredFields> {
	const isUndated = inspected === undefined;
	if (
		authority.ok &&
		published.ok &&
		(isUndated || (inspected && inspected.to < published.value.date))
	)
		return success({
			fields: {
				authority: authority.value.slug,
				published: published.value.date,
				...(!isUndated && { inspected }),
			},
			warnings: published.value.warnings,
		});
	const problems: Problem[] = [authority, published].flatMap((outcome) =>
		outcome.ok ? [] : outcome.problems,
	);
	if (inspected === null) problems.push({ rule: 'date-unread', path, line, message, expected });
	// Two dates that run together make the day of publication the last one on site (report of 14 May 2014).
	else if (published.ok && !isUndated && inspected.to >= published.value.date)
		problems.push({
			rule: 'date-unread',
			path,
			line,
			message: `the inspection would end on ${inspected.to}, and the report came out on ${published.value.date}`,
			expected: 'a report that came out after the last day on site',
		});
	return failure(...problems);
}
