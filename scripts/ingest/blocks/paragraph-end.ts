import type { PrintedLine } from './find-pdf-blocks.ts';
import { isWhole } from './join-blocks.ts';

/** Whether a paragraph ends with `last`, although `line` follows it as closely as the next line of a paragraph does. */
export type EndsParagraph = (last: PrintedLine, line: PrintedLine) => boolean;

/**
 * Some paragraphs stand without space between them: a full stop and the tags part them. A tenth of all documents
 * (letters of 27 November 2020, a report of 29 July 2015) tag each line by itself, which tells nothing: there a
 * paragraph ends where its last line has room for the next word.
 */
export function paragraphEnds(lines: readonly PrintedLine[]): EndsParagraph {
	const isTaggedByLine = tagsEachLine(lines);
	const edges = rightEdges(lines);
	return (last, line) => {
		if (!line.layout.startsTag || !isWhole(last.text) || !/^\p{Lu}/u.test(line.text)) return false;
		return !isTaggedByLine || hasRoom(last, line, edges.get(Math.round(line.layout.x)) ?? 0);
	};
}

/** Whether most lines that go on with a sentence begin a tag. */
function tagsEachLine(lines: readonly PrintedLine[]): boolean {
	let going = 0;
	let tagged = 0;
	for (const [index, line] of lines.entries()) {
		const last = lines[index - 1];
		const drop = last?.layout.page === line.layout.page ? last.layout.y - line.layout.y : 0;
		if (!last || drop <= 0 || drop > last.layout.size * 1.57 || isWhole(last.text)) continue;
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
