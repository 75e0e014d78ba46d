import { paragraphGap, type PrintedLine } from './printed-line.ts';
import { isWhole } from './join-blocks.ts';

/** Whether a paragraph ends with `last`, although `line` follows it as closely as the next line of a paragraph does. */
export type EndsParagraph = (last: PrintedLine, line: PrintedLine) => boolean;

/** What the border of a row adds to the distance of its lines, in points, less what rounding takes. */
const borderWidth = 0.35;

/**
 * Some paragraphs stand without space between them: a full stop and the tags part them. A tenth of all documents
 * (letters of 27 November 2020, a report of 29 July 2015) tag each line by itself, which tells nothing: there a
 * paragraph ends where its last line has room for the next word. Where nothing is tagged, it ends at a full stop below
 * which the next line stands farther than the lines of the paragraph do: the border of a table's rows adds half a
 * point (table of improvements in a report of 7 May 2024).
 */
export function paragraphEnds(lines: readonly PrintedLine[]): EndsParagraph {
	const isTaggedByLine = tagsEachLine(lines);
	const edges = rightEdges(lines);
	const isUntagged = lines.every(({ layout }) => !layout.startsTag);
	const pitches = linePitches(lines);
	return (last, line) => {
		if (!isWhole(last.text) || !/^\p{Lu}/u.test(line.text)) return false;
		const before = pitches.get(last);
		if (isUntagged) return before !== undefined && (pitches.get(line) ?? 0) > before + borderWidth;
		if (!line.layout.startsTag) return false;
		return !isTaggedByLine || hasRoom(last, line, edges.get(Math.round(line.layout.x)) ?? 0);
	};
}

/** The distance of each line from the one before, in points, where both may be of one paragraph. */
function linePitches(lines: readonly PrintedLine[]): Map<PrintedLine, number> {
	const pitches = new Map<PrintedLine, number>();
	for (const [index, line] of lines.entries()) {
		const last = lines[index - 1];
		const drop = last?.layout.page === line.layout.page ? last.layout.y - line.layout.y : 0;
		if (drop > 0 && drop <= line.layout.size * paragraphGap) pitches.set(line, drop);
	}
	return pitches;
}

/** Whether most lines that go on with a sentence begin a tag. */
function tagsEachLine(lines: readonly PrintedLine[]): boolean {
	let going = 0;
	let tagged = 0;
	for (const [index, line] of lines.entries()) {
		const last = lines[index - 1];
		const drop = last?.layout.page === line.layout.page ? last.layout.y - line.layout.y : 0;
		if (!last || drop <= 0 || drop > last.layout.size * paragraphGap || isWhole(last.text))
			continue;
		going += 1;
		if (line.layout.startsTag) tagged += 1;
	}
	return tagged * 2 > going;
}

/** How far the lines that begin at each place reach, in points, by the rounded place. */
function rightEdges(lines: readonly PrintedLine[]): Map<number, number> {
	const edges = new Map<number, number>();
	for (const { layout } of lines) {
		const place = Math.round(layout.x);
		edges.set(place, Math.max(edges.get(place) ?? 0, layout.right));
	}
	return edges;
}

/** Whether the first word of a line would have stood at the end of the one before. */
function hasRoom({ text, layout }: PrintedLine, line: PrintedLine, edge: number): boolean {
	const letter = (layout.right - layout.x) / Math.max(text.length, 1);
	const word = /^\S+/u.exec(line.text)?.[0].length ?? 0;
	return layout.right + letter * (word + 1) < edge;
}
