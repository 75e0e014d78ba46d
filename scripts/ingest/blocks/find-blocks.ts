import type { SourceDocument, SourceLine } from '../read/source-document.ts';
import type { Block, Prose } from './block.ts';
import { cleanSpace as clean } from '../wording/plain-form.ts';
import { readTimeScale } from '../wording/time-scale.ts';
import { readMarks, type ReadMark } from './item-marks.ts';
import { findListMargins, findMargin } from './list-margins.ts';
import type { TextNote } from './text-notes.ts';
import { nestItems } from './nest-items.ts';
import { findTextPages } from './text-pages.ts';
import { judgeBreak } from './paragraph-break.ts';
import { findRuns, type LineRuns } from './line-runs.ts';
import { findWrap, type Wrap } from './find-wrap.ts';
import { isWhole, joinBlocks, leadsOn } from './join-blocks.ts';
import { joinNumbers } from './join-numbers.ts';

/** No heading of these reports has more characters. */
const longestHeading = 120;

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

/** How a text whose lines were broken is laid out. */
interface Layout {
	wrap: Wrap;
	/** The lines that begin a page. */
	starts: ReadonlySet<SourceLine>;
	readMark: ReadMark;
	/** Width of the white space before the bullets of the first level of its list, in characters, by item. */
	margins: ReadonlyMap<SourceLine, number>;
	runs: LineRuns;
	/** Takes down that nothing shows whether a paragraph ends between two lines. */
	doubt: (last: SourceLine, line: SourceLine) => void;
}

/** The blocks of a text whose lines were broken to fit a page. */
function groupLines(lines: readonly SourceLine[], layout: Layout): Block[] {
	const { wrap, starts, readMark, margins } = layout;
	const blocks: Block[] = [];
	const next = findInked(lines);
	// The addressee above and the subject below may fill their lines (letter of 4 July 2022).
	const greeting = lines.find(({ text }) => /^\s*Dear\s/u.test(text));
	let last: SourceLine | undefined;
	for (const [index, line] of lines.entries()) {
		if (clean(line.text) === '') {
			// A page break leaves blank lines within a paragraph.
			const inked = next[index];
			if (!inked || !starts.has(inked)) last = undefined;
			continue;
		}
		const own = readBlock(line, margins.get(line) ?? 0, readMark);
		const open = blocks.at(-1);
		if (own.type === 'text' && isMarkAlone(open)) open.segments.push(...own.segments);
		else if (
			last &&
			open &&
			open.type !== 'row' &&
			own.type === 'text' &&
			line !== greeting &&
			last !== greeting &&
			isFullIn(open, wrap)(last, line) &&
			!countsOn(own, blocks) &&
			!isHeadingBetween(last, line, next[index + 1], wrap) &&
			!isNumberedBetween(last, line) &&
			!endsBetween(last, line, open, layout) &&
			(!starts.has(line) || goesOnOverleaf(last, line, lines[index + 1], wrap))
		)
			open.segments.push({ line: line.number, text: clean(line.text), wrapped: true });
		else blocks.push(own);
		last = line;
	}
	return blocks;
}

/** Whether lines are full, by the column of the block that they stand in. */
function isFullIn({ type }: Block, wrap: Wrap): Wrap['isFull'] {
	return type === 'item' ? wrap.isFullInItem : wrap.isFull;
}

/** Whether a paragraph ends between two lines, although the first is full. Says where that is in doubt. */
function endsBetween(
	last: SourceLine,
	line: SourceLine,
	open: Prose,
	{ wrap, starts, runs, doubt }: Layout,
): boolean {
	const { ends, isDoubtful } = judgeBreak(
		{
			last,
			line,
			linesBefore: open.segments.length,
			linesAfter: runs.linesFrom(line),
			isOverleaf: starts.has(line),
			isMarked: open.type === 'item' || paragraphNumber(open) > 0,
		},
		{ wrap, usual: runs.usual },
	);
	if (isDoubtful) doubt(last, line);
	return ends;
}

/**
 * Whether a line begins with the number that is next: numbered paragraphs may stand without space between them, and
 * end on a full line (`pdftotext -raw` on a letter of 27 November 2020).
 */
function countsOn(own: Prose, blocks: readonly Block[]): boolean {
	const number = paragraphNumber(own);
	if (number <= 1) return false;
	const before = blocks.findLast((block) => paragraphNumber(block) > 0);
	return before !== undefined && paragraphNumber(before) === number - 1;
}

/** The number that a block begins with: "14.Leaders"; 0 if it has none. */
function paragraphNumber(block: Block): number {
	const text = block.type === 'row' ? '' : (block.segments[0]?.text ?? '');
	return Number(/^(?<number>\d{1,3})\.\s*\p{Lu}/u.exec(text)?.groups?.['number'] ?? 0);
}

/** For each line the first from it on that is not blank; found from the end, or many blank lines would take long. */
function findInked(lines: readonly SourceLine[]): (SourceLine | undefined)[] {
	const found: (SourceLine | undefined)[] = [];
	for (let index = lines.length - 1; index >= 0; index -= 1) {
		const line = lines[index];
		found[index] = line && clean(line.text) !== '' ? line : found[index + 1];
	}
	return found;
}

/** Whether a sentence surely goes on at the top of a page, where headings stand too. */
function goesOnOverleaf(
	last: SourceLine,
	line: SourceLine,
	next: SourceLine | undefined,
	wrap: Wrap,
): boolean {
	const text = clean(line.text);
	// The end of a sentence has a stop, and its middle a next line.
	const standsAlone = clean(next?.text ?? '') === '' && !isWhole(text);
	return (
		/^\p{Ll}/u.test(text) || (leadsOn.test(clean(last.text)) && !standsAlone) || wrap.isLong(line)
	);
}

/**
 * Whether a line is the heading of what follows: a short one without a stop, after a sentence that ends on a full line, or
 * the time within which the improvements below it are due.
 */
function isHeadingBetween(
	last: SourceLine,
	line: SourceLine,
	next: SourceLine | undefined,
	wrap: Wrap,
): boolean {
	const text = clean(line.text);
	if (readTimeScale(text) !== null) return true;
	return (
		isWhole(clean(last.text)) &&
		/^\p{Lu}/u.test(text) &&
		!isWhole(text) &&
		text.length <= longestHeading &&
		!wrap.isFull(line, next) &&
		!/^\s*\p{Ll}/u.test(next?.text ?? '')
	);
}

/** Whether a line after a whole sentence begins with a paragraph's number: reports of 2013 leave no line blank above it. */
function isNumberedBetween(last: SourceLine, line: SourceLine): boolean {
	return isWhole(clean(last.text)) && /^\d{1,3}\.(?:\s+\p{Lu}|$)/u.test(clean(line.text));
}

/** Whether a block is a bullet whose words have yet to come. */
function isMarkAlone(block: Block | undefined): block is Prose {
	return block?.type === 'item' && block.segments.every(({ text }) => text === '');
}

/** Gives a bullet on a line of its own the words on the next one. */
function joinMarks(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const open = joined.at(-1);
		if (block.type === 'text' && isMarkAlone(open)) open.segments.push(...block.segments);
		else joined.push(block);
	}
	return joined;
}

function readBlock(
	source: SourceLine,
	margin: number,
	readMark: ReadMark,
): Prose | Extract<Block, { type: 'row' }> {
	const { number: line, text } = source;
	const item = readMark(source);
	if (item)
		return {
			type: 'item',
			mark: item.mark,
			depth: item.indent > margin ? 2 : 1,
			segments: [{ line, text: item.rest }],
		};
	if (!isRow(text)) return { type: 'text', segments: [{ line, text: clean(text) }] };
	const cells = text.split('\t').map(clean);
	while (cells.at(-1) === '') cells.pop();
	return { type: 'row', line, cells };
}

/** A tab between words parts cells; one that indents a line, or follows a paragraph's number, does not. */
function isRow(text: string): boolean {
	return text
		.trimStart()
		.replace(/^\d{1,3}\.\t/u, '')
		.includes('\t');
}
