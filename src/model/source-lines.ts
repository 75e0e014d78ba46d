/** Where a line stands on a page of a PDF. Measures are points, 1/72 inch, from the page's lower left corner. */
export interface LinePlace {
	/** Which page of the file, from 1, whatever number is printed on it. */
	page: number;
	/** Left edge of its first character. */
	x: number;
	/** Baseline. */
	y: number;
	/** To the right edge of its last character. */
	width: number;
	/** Size of most of its type. */
	height: number;
}

/** A line of a document as received. */
export interface ReceivedLine {
	/** Its text, without its line break. */
	text: string;
	/** Where it stands; a text document does not say. */
	place?: LinePlace;
}

/**
 * The lines of a document as received, in order; line 1 is at index 0. Blank lines count, so that a line's
 * number is its address wherever it is cited.
 *
 * A line ends with LF, CR LF or CR. A line break at the very end adds no line. Form feed, vertical tab and
 * the Unicode separators (U+0085, U+2028, U+2029) are white space inside a line.
 */
export function splitLines(text: string): string[] {
	const lines = text.split(/\r\n|\r|\n/u);
	if (lines.at(-1) === '') lines.pop();
	return lines;
}
