import { findDate } from '../../wording/dates.ts';

/** The request for a statement, with the day by which it must be there; some print the year as "18" (letter of 3 August 2018). */
const request =
	/\bstatement of (?:proposed )?action to\b.{0,120}?\bby (?:\p{L}+day,? )?(?<day>\d{1,2}(?:st|nd|rd|th)?) (?<month>\p{L}+),? (?<year>\d{4}|\d{2})(?!\d)/u;

/** By when the partnership must send its statement of action, an ISO date; undefined where the letter gives no such day after its own. */
export function findStatementDue(text: string, published: string): string | undefined {
	const { day = '', month = '', year = '' } = request.exec(text)?.groups ?? {};
	const date = findDate(`${day} ${month} ${year.length === 2 ? `20${year}` : year}`);
	return date !== null && date > published ? date : undefined;
}
