import { dateLabel } from '../../wording/date-label.ts';
import { blockText, type Block } from '../../blocks/block.ts';
import { readCoverTable } from '../../recognise/cover-table.ts';
import { findDate, findDateRanges, spanOf } from '../../wording/dates.ts';
import type { PrintedCover } from '../numbered/numbered-report.ts';
import { labels } from './single-inspection-headings.ts';

const title =
	/^(?:Re[-‑ ]?inspection|Inspection) of services for children in need of help and protection\b/iu;
const boardTitle = /^Review of the effectiveness of the (?:Local )?Safeguarding Children/iu;
const anyDateLabel = `(?:Review dates?|${dateLabel})`;
const datesBegin = new RegExp(`^${anyDateLabel}\\b`, 'iu');
/** Days may go on in the next line. */
const printedDates = new RegExp(
	`${anyDateLabel}(?:\\(s\\))?:?\\s*(?<dates>[^\\n]+(?:\\n\\d[^\\n]*)?)`,
	'iu',
);
/** What the text begins with where it begins below the table of the cover (report of 20 January 2016). */
const opening = /^(?:Executive summary|Summary of (?:key )?findings)$/iu;
/** In 2014 and 2015 each judgement stands in a table of two cells, under these two. */
const tableHead = /^(?:Key judge?ment|Judge?ment grade)$/iu;

/** The parts of a report that are read apart. */
export interface SingleInspectionParts {
	cover: Block[];
	contents: Block[];
	/** Heads of tables in the text. */
	tableHeads: Block[];
	text: Block[];
}

/** Whether a line is the title of a single inspection, of a re-inspection, or of the review of a board. */
export function isTitle(block: Block): boolean {
	return title.test(blockText(block)) || isBoardTitle(block);
}

/** Whether a line is the title of the review of a board, be it the only one of its cover or the second. */
export function isBoardTitle(block: Block): boolean {
	return boardTitle.test(blockText(block));
}

/** Whether a cover is that of the review of a board on its own. */
export function isBoardCover(cover: readonly Block[]): boolean {
	return !cover.some((block) => title.test(blockText(block)));
}

/**
 * The cover is the first page, and the rest of its table where that goes on over the page; a second report in the
 * document has a cover too. The contents are the pages that say so, which may come after the executive summary.
 */
export function splitPages(blocks: readonly Block[]): SingleInspectionParts {
	const tableEnd =
		readCoverTable(
			blocks.filter((block) => pageOf(block) <= 2),
			labels,
		)?.end ?? 0;
	const openingAt = blocks.findIndex((block) => opening.test(blockText(block)));
	const coverEnd = openingAt < tableEnd ? blocks.length : openingAt;
	const covers = secondCovers(blocks);
	const contentsPages = pagesWith(blocks, /^Contents$/iu);
	const parts: SingleInspectionParts = { cover: [], contents: [], tableHeads: [], text: [] };
	for (const [index, block] of blocks.entries()) {
		const page = pageOf(block);
		if (index < tableEnd || (page === 1 && index < coverEnd) || covers.has(page))
			parts.cover.push(block);
		else if (page > 1 && contentsPages.has(page)) parts.contents.push(block);
		else if (tableHead.test(blockText(block))) parts.tableHeads.push(block);
		else parts.text.push(block);
	}
	return parts;
}

/** Who was inspected, under which title, when, and when the report came out, as the cover prints it. */
export function readCover(cover: readonly Block[]): PrintedCover {
	const texts = cover.map((block) => blockText(block).replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, ''));
	const titleAt = Math.max(cover.findIndex(isTitle), 0);
	const datesAt = texts.findIndex((text) => datesBegin.test(text));
	const all = texts.join('\n');
	// One label may follow another on its line: "Inspection date: ... – 2 April 2014 Report published: ..." (14 May 2014).
	const ranges = findDateRanges(
		printedDates.exec(all.replace(/(?=(?:Report|Date) published)/giu, '\n'))?.groups?.dates ?? '',
	);
	return {
		authority: texts
			.slice(0, titleAt)
			.join(' ')
			.replace(/\b(?:Local )?Safeguarding Children Board$/iu, '')
			.trim(),
		title: texts.slice(titleAt, Math.max(datesAt, titleAt + 1)).join(' '),
		inspected: spanOf(ranges),
		published: findDate(/(?:Report|Date) published:?\s*([^\n]+)/iu.exec(all)?.[1] ?? ''),
	};
}

/** Later pages that bear both a title and dates. */
function secondCovers(blocks: readonly Block[]): ReadonlySet<number> {
	const dated = pagesWith(blocks, datesBegin);
	return new Set(
		blocks
			.filter(isTitle)
			.map(pageOf)
			.filter((page) => page > 2 && dated.has(page)),
	);
}

function pagesWith(blocks: readonly Block[], wording: RegExp): ReadonlySet<number> {
	return new Set(blocks.filter((block) => wording.test(blockText(block))).map(pageOf));
}

function pageOf(block: Block): number {
	return block.type === 'row' ? 0 : (block.style?.page ?? 0);
}
