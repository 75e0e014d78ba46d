import { failure, success, type Outcome } from './problem.ts';
import type { LinePlace } from './source-lines.ts';

/** A line of a PDF with its place. */
export interface PlacedLine {
	/** The text as read, without its line break. */
	text: string;
	place: LinePlace;
}

/** What follows the `<published>` of a document in the name of its file of lines. */
export const sourceLinesExtension = '.lines.tsv';

const columns = ['page', 'x', 'y', 'width', 'height', 'text'] as const;

/** What stands in the file for the characters that would part its cells and rows, and for the sign itself. */
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Writes the lines of a PDF as the file `<published>.lines.tsv` that a library keeps beside it, so that nobody
 * has to read the PDF again to show them: a row of names, then a row for each line, line 1 first. The cells are
 * those of `LinePlace` and then the text, with `\\t`, `\\n`, `\\r` and `\\\\` for a tab, line feed, carriage
 * return and backslash. Measures are rounded to tenths of a point.
 */
export function formatSourceLines(lines: readonly PlacedLine[]): string {
	const rows = lines.map(({ text, place: { page, x, y, width, height } }) =>
		[page, ...[x, y, width, height].map(tenths), escape(text)].join('\t'),
	);
	return [columns.join('\t'), ...rows, ''].join('\n');
}

/** Reads what `formatSourceLines` wrote. `path` is what messages call the file. */
export function parseSourceLines(file: string, path: string): Outcome<PlacedLine[]> {
	const rows = file.split('\n');
	const end = rows.pop();
	if (rows.shift() !== columns.join('\t'))
		return failure({
			rule: 'source-lines-wrong',
			path,
			line: 1,
			message: 'the file does not begin with the names of its columns',
			expected: columns.join(', '),
		});
	const lines = rows.map(parseRow);
	const wrong = end === '' ? lines.indexOf(null) : lines.length;
	return wrong < 0
		? success(lines as PlacedLine[])
		: failure({
				rule: 'source-lines-wrong',
				path,
				line: wrong + 2,
				message: `"${rows[wrong] ?? end ?? ''}" is no line of a PDF`,
				expected: 'five numbers and a text, parted by tabs',
			});
}

function parseRow(row: string): PlacedLine | null {
	const match = /^([1-9]\d*)((?:\t-?\d+(?:\.\d)?){4})\t([^\t]*)$/u.exec(row);
	if (!match) return null;
	const [, page, measures = '', text = ''] = match;
	const [x = 0, y = 0, width = 0, height = 0] = measures.split('\t').slice(1).map(Number);
	return { text: unescape(text), place: { page: Number(page), x, y, width, height } };
}

/** No page is larger: a damaged PDF may have places that are, or that are no numbers. */
const furthest = 1_000_000;

/** Rounds to tenths. What is no number, or a zero with a sign, becomes 0. */
function tenths(points: number): number {
	const within = Math.min(Math.max(points, -furthest), furthest);
	return Math.round(within * 10) / 10 || 0;
}

function escape(text: string): string {
	return text.replace(/[\\\t\n\r]/gu, (character) => escapes[character] ?? character);
}

function unescape(text: string): string {
	return text.replace(
		/\\[\\tnr]/gu,
		(sign) => Object.keys(escapes).find((character) => escapes[character] === sign) ?? sign,
	);
}
