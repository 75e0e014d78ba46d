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

/**
 * The date of a line that prints the date of a letter, with what stands beside it on some: a label, a weekday, a full
 * stop, a reference or the end of the address. Null for any other line: a date within words may be that of something else.
 */
export function readDateLine(text: string): string | null {
	const own = text
		.trim()
		.replace(label, '')
		.replace(reference, '')
		.replace(postcode, ' ')
		.trim()
		.replace(/\.$/u, '');
	if (isDateLine(own)) return findDate(own);
	return figures.test(own) ? findDate(own.replace(figures, '$1/$2/$3')) : null;
}
