/** Lines of a source without their white space, each character with the place it came from. */
export interface Squeezed {
	/** Every UTF-16 code unit that is no white space, in order. */
	text: string;
	/** For each code unit of `text`: the number of its line, from 1. */
	lines: number[];
	/** For each code unit of `text`: its offset in that line, in code units from 0. */
	columns: number[];
}

/**
 * Takes the white space out of some lines, so that text whose spaces and line breaks were set anew can be
 * found in them character by character.
 */
export function squeezeLines(lines: readonly { number: number; text: string }[]): Squeezed {
	const squeezed: Squeezed = { text: '', lines: [], columns: [] };
	for (const { number, text } of lines) {
		// Without the u flag a match is one code unit, as offsets count them.
		for (const { 0: unit, index } of text.matchAll(/\S/g)) {
			squeezed.text += unit;
			squeezed.lines.push(number);
			squeezed.columns.push(index);
		}
	}
	return squeezed;
}

/** A text without its white space. */
export function squeeze(text: string): string {
	return text.replace(/\s+/gu, '');
}
