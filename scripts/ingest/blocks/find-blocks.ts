import type { SourceDocument, SourceLine } from '../read/source-document.ts';
import type { Block } from './block.ts';
import { cleanSpace as clean } from '../wording/plain-form.ts';
import { readMarks } from './item-marks.ts';
import { findListMargins, findMargin } from './list-margins.ts';
import type { TextNote } from './text-notes.ts';
import { nestItems } from './nest-items.ts';
import { findTextPages } from './text-pages.ts';
import { findRuns } from './line-runs.ts';
import { findWrap } from './find-wrap.ts';
import { groupLines } from './group-lines.ts';
import { joinBlocks } from './join-blocks.ts';
import { joinNumbers } from './join-numbers.ts';
import { joinMarks, readBlock } from './read-block.ts';

/** What the lines of a text document hold. */
export interface TextBlocks {
	/** The text in its order. */
	blocks: Block[];
	/** The notes at the foot of its pages. */
	notes: TextNote[];
	/** Letterheads, running heads, running feet and page numbers. */
	furniture: SourceLine[];
	/** Where a paragraph may end or go on, and nothing in the text shows it. */
	doubtfulEnds: DoubtfulEnd[];
}

/** Two lines that may be of one paragraph or of two, by their 1-based numbers. */
export interface DoubtfulEnd {
	last: number;
	next: number;
}

/**
 * The blocks of a text document. Where its lines were broken to fit a page, those of one paragraph are put together;
 * elsewhere each line that is not blank is a block. Then the halves of paragraphs that a page break parted are put
 * together again.
 */
export function findBlocks(document: SourceDocument): TextBlocks {
	const { text, furniture, starts, notes, pageOf } = findTextPages(document.lines);
	const inked = text.filter((line) => clean(line.text) !== '');
	const readMark = readMarks(text);
	const wrap = findWrap(text, (line) => readMark(line)?.rest ?? null);
	const margin = findMargin(inked, readMark);
	const doubtfulEnds: DoubtfulEnd[] = [];
	const blocks = wrap
		? groupLines(text, {
				wrap,
				starts,
				readMark,
				margins: findListMargins(text, wrap, readMark, pageOf),
				runs: findRuns(text, { wrap, starts, readMark }),
				doubt: (last, line) => doubtfulEnds.push({ last: last.number, next: line.number }),
			})
		: joinMarks(inked.map((line) => readBlock(line, margin, readMark)));
	return {
		blocks: markNotes(
			nestItems(joinBlocks(joinNumbers(blocks))),
			new Set(notes.map(({ bearer }) => bearer.number)),
		),
		notes: notes
			.filter(({ isMarkLost }) => !isMarkLost)
			.map((note) => ({
				...note,
				lines: note.lines.map((line) => ({ ...line, text: clean(line.text) })),
			})),
		furniture: furniture.filter((line) => clean(line.text) !== ''),
		doubtfulEnds,
	};
}

/** Says of the lines that bear marks of notes that they do: elsewhere a raised figure is part of its word ("m²"). */
function markNotes(blocks: readonly Block[], bearers: ReadonlySet<number>): Block[] {
	return blocks.map((block) =>
		block.type === 'row'
			? block
			: {
					...block,
					segments: block.segments.map((segment) =>
						bearers.has(segment.line) ? { ...segment, bearsNote: true as const } : segment,
					),
				},
	);
}
