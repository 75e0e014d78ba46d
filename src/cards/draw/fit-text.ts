/** A way to set a text. */
export interface TextWay {
	/** Pixels of an em. */
	size: number;
	/** How many lines it may take. */
	lines: number;
}

/** A text in its room. */
export interface FittedText {
	lines: string[];
	/** Pixels of an em. */
	size: number;
}

/** How wide a text is in pixels at a size. */
type Measure = (text: string, size: number) => number;

/**
 * Sets a text in the first way in which all of it has room. Where it has in none, it is set in the last way with an ellipsis at its
 * end.
 *
 * @param width of its room, in pixels
 * @param ways one at least
 */
export function fitText(
	text: string,
	width: number,
	ways: readonly TextWay[],
	measure: Measure,
): FittedText {
	for (const { size, lines: most } of ways) {
		const lines = breakLines(text, (line) => measure(line, size) <= width);
		if (lines !== null && lines.length <= most) return { lines, size };
	}
	const { size, lines } = ways.at(-1) ?? { size: 0, lines: 0 };
	return { lines: cutToFit(text, lines, (line) => measure(line, size) <= width), size };
}

/** Ways to set a text in so many lines, at each of some sizes in pixels. */
export function inLines(lines: number, ...sizes: readonly number[]): TextWay[] {
	return sizes.map((size) => ({ size, lines }));
}

/** Breaks a text at its spaces, as few words to a line as have to go to the next one; null where a word has no room. */
function breakLines(text: string, fits: (line: string) => boolean): string[] | null {
	const lines: string[] = [];
	for (const word of text.split(' ').filter(Boolean)) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && fits(joined)) lines[lines.length - 1] = joined;
		else if (fits(word)) lines.push(word);
		else return null;
	}
	return lines;
}

/** As much of a text as has room in so many lines, with an ellipsis at the end. */
function cutToFit(text: string, most: number, fits: (line: string) => boolean): string[] {
	const lines: string[] = [];
	let rest = text.trim();
	while (lines.length < most - 1 && !fits(rest)) {
		const line = longestStart(rest, fits);
		const end = rest.charAt(line.length) === ' ' ? line.length : line.lastIndexOf(' ');
		lines.push(rest.slice(0, end > 0 ? end : line.length).trim());
		rest = rest.slice(end > 0 ? end : line.length).trim();
	}
	if (rest === '') return lines;
	if (fits(rest)) return [...lines, rest];
	const start = longestStart(rest, (line) => fits(`${line.trimEnd()}…`));
	return [...lines, `${start.trimEnd()}…`];
}

/** The longest start of a text that fits, of whole characters. */
function longestStart(text: string, fits: (line: string) => boolean): string {
	const characters = [...text];
	let [least, most] = [0, characters.length];
	while (least < most) {
		const middle = Math.ceil((least + most) / 2);
		if (fits(characters.slice(0, middle).join(''))) least = middle;
		else most = middle - 1;
	}
	return characters.slice(0, least).join('');
}
