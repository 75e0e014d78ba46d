import { findDate, isDateLine } from '../../wording/dates.ts';

/** What a line calls its date: "Date:", "Dated". */
const label = /^Dated?\b\s*:?\s*/iu;

/** A reference beside a date, where an extraction ran two columns together: "Our ref: KN/1". */
const reference =
	/^(?:(?:Our|Your) )?Ref(?:erence)?\b.{0,40}?\s(?=\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\s\d{4}$)|(?:^|\s)(?:(?:Our|Your) )?Ref(?:erence)?\b.{0,40}$/iu;

/** A postcode or one of its town beside a date, in the same columns. */
const postcode = /(?:^|\s)(?:\p{Lu}[\p{L}-]{2,20} )?[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?:\s|$)/u;

/** A date in figures: "14/01/2022", "14.1.2022". */
const figures = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u;

/** The date of a letter that a line prints; null where it prints none, or one that no calendar has. */
export function readDateLine(text: string): string | null {
	const own = dateOn(text);
	return own === null ? null : findDate(own.replace(figures, '$1/$2/$3'));
}

/** Whether a line prints the date of a letter, be it one that no calendar has. */
export function printsDate(text: string): boolean {
	return dateOn(text) !== null;
}

/**
 * The date on a line without what stands beside it in some letters: a label, a weekday, a full stop, a reference or the
 * end of the address. Null for any other line: a date within words may be that of something else.
 */
function dateOn(text: string): string | null {
	const own = text
		.trim()
		.replace(label, '')
		.replace(reference, '')
		.replace(postcode, ' ')
		.trim()
		.replace(/\.$/u, '');
	return isDateLine(own) || figures.test(own) ? own : null;
}
