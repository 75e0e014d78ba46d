import { z } from 'astro/zod';

/** A run of whole lines of the source; both ends are 1-based and inclusive. */
export interface LineRange {
	from: number;
	to: number;
}

/**
 * The lines of the source that something was read from: `l97`, `l412-421`, or `l47,l51` where a page
 * break divides it. Lines are counted from 1 over the whole document, as `/source/#l412` shows them.
 */
export const sourceRangeSchema = z
	.string()
	.regex(
		/^l[1-9]\d*(-[1-9]\d*)?(,l[1-9]\d*(-[1-9]\d*)?)*$/u,
		'lines such as l97, l412-421 or l47,l51',
	);
export type SourceRange = string;

/** Reads `l47,l51-52` as line ranges. Throws if the text is no source range: schemas have checked it before. */
export function parseSourceRange(source: SourceRange): LineRange[] {
	return source.split(',').map((part) => {
		const match = /^l(\d+)(?:-(\d+))?$/u.exec(part);
		if (!match) throw new Error(`not a source range: ${source}`);
		const from = Number(match[1]);
		return { from, to: Number(match[2] ?? from) };
	});
}

/** Writes line numbers as a source range, joining neighbours: [47, 51, 52] gives `l47,l51-52`. */
export function formatSourceRange(lines: readonly number[]): SourceRange {
	return writeRanges(joinLines(lines));
}

/** A source range with more lines. Most often they follow it: then only its last run is looked at, however long it is. */
export function extendSourceRange(source: SourceRange, lines: readonly number[]): SourceRange {
	const start = source.lastIndexOf(',') + 1;
	const [last] = parseSourceRange(source.slice(start));
	const [next, ...others] = joinLines(lines);
	if (!last || !next || next.from <= last.to)
		return formatSourceRange([...linesOf(source), ...lines]);
	const end = next.from === last.to + 1 ? [{ from: last.from, to: next.to }] : [last, next];
	return source.slice(0, start) + writeRanges([...end, ...others]);
}

function joinLines(lines: readonly number[]): LineRange[] {
	const ranges: LineRange[] = [];
	for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last && line === last.to + 1) last.to = line;
		else ranges.push({ from: line, to: line });
	}
	return ranges;
}

function writeRanges(ranges: readonly LineRange[]): SourceRange {
	return ranges.map(({ from, to }) => (from === to ? `l${from}` : `l${from}-${to}`)).join(',');
}

/** The last line of a source range; found at its end, however long it is. */
export function lastLineOf(source: SourceRange): number {
	return Number(source.slice(Math.max(source.lastIndexOf('l'), source.lastIndexOf('-')) + 1));
}

/** Every line number that a source range covers, in order. */
export function linesOf(source: SourceRange): number[] {
	return parseSourceRange(source).flatMap(({ from, to }) =>
		Array.from({ length: to - from + 1 }, (_, index) => from + index),
	);
}

/** One for all: to make it takes longer than to use it a hundred times. */
const list = new Intl.ListFormat('en-GB');

/** A source range in a reader's words: "line 97", "lines 47 and 51", "lines 412 to 421". */
export function describeSourceRange(source: SourceRange): string {
	const ranges = parseSourceRange(source);
	const parts = ranges.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`));
	const many = ranges.length > 1 || (ranges[0] !== undefined && ranges[0].from !== ranges[0].to);
	return `${many ? 'lines' : 'line'} ${list.format(parts)}`;
}
