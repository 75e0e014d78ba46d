import { dropNoteMark } from '../../wording/note-marks.ts';
import { parseGrade, type Grade } from '../../../../src/model/grade.ts';
import type { Judgement, JudgementArea } from '../../../../src/model/judgement.ts';
import { formatSourceRange } from '../../../../src/model/source-range.ts';
import { blockLines, blockText, type Block } from '../../blocks/block.ts';
import { findLabel, noRows, readCoverTable, type UnreadRow } from '../../recognise/cover-table.ts';
import { splitGradedHeading } from '../../recognise/graded-heading.ts';
import { isBoardCover, isBoardTitle, isTitle } from './single-inspection-cover.ts';
import { boardLabel, isRemembered, labels, previous } from './single-inspection-headings.ts';

const overallLabel = 'Overall effectiveness';
const lscbLabel = 'The effectiveness of the Local Safeguarding Children Board';

/**
 * The overall judgement in its box, the table below it, and the board's, which stands on the cover or in a heading; and the
 * rows of the table that cannot be read.
 */
export function readJudgements(
	cover: readonly Block[],
	text: readonly Block[],
): { judgements: Judgement[]; unread: UnreadRow[] } {
	const isBoardAlone = isBoardCover(cover);
	const { judgements: table, unread } = (!isBoardAlone && readCoverTable(cover, labels)) || noRows;
	const overall = isBoardAlone ? undefined : readOverall(cover);
	const board = readBoard(isBoardAlone ? [...cover, ...text] : text) ?? readBoard(withNext(cover));
	return {
		judgements: [...(overall ? [overall] : []), ...table, ...(board ? [board] : [])],
		unread: [
			...(overall || isBoardAlone ? [] : [unreadHere('overall', overallLabel, cover)]),
			// The box may be two cells, and so may the board's judgement.
			...unread.filter(
				({ label }) => !/^overall\b/iu.test(label) && !findLabel(label, [boardLabel]),
			),
			...(board || !cover.some(isBoardTitle) ? [] : [unreadHere('lscb', lscbLabel, cover)]),
		],
	};
}

/** A judgement that every report with such a cover gives, and that could not be found. */
function unreadHere(area: JudgementArea, label: string, cover: readonly Block[]): UnreadRow {
	return { area, label, source: formatSourceRange(cover.slice(0, 1).flatMap(blockLines)) };
}

/** "The overall judgement is good", "Children's services in X require improvement to be good": eighteen shapes in all. */
function readOverall(cover: readonly Block[]): Judgement | undefined {
	for (const block of withNext(cover)) {
		const text = blockText(block).replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, '');
		if (
			isTitle(block) ||
			!/\b(?:overall (?:judge?ment|effectiveness)|children(?:[’']s)? (?:social care )?services|services for children)\b/iu.test(
				text,
			)
		)
			continue;
		const printed =
			/(?<!\b(?:less than|no longer|not(?: yet)?) )\b(?<grade>outstanding|good|requires? improvement(?: to be good)?|inadequate)\.?$/iu.exec(
				text,
			)?.groups?.grade;
		const grade: Grade | null = parseGrade(printed ?? '');
		if (printed === undefined || grade === null) continue;
		return {
			id: 'judgement-overall-effectiveness',
			area: 'overall',
			label: overallLabel,
			grade,
			printed,
			source: formatSourceRange(blockLines(block)),
		};
	}
	return undefined;
}

/** The judgement of the board: the first heading that gives it. */
function readBoard(blocks: readonly Block[]): Judgement | undefined {
	let isPrevious = false;
	for (const block of blocks) {
		const text = dropNoteMark(blockText(block));
		if (block.type !== 'text') continue;
		const graded = splitGradedHeading(text.replace(/(?<!\s)\s+because:?$/iu, ''));
		const isEarlier =
			isPrevious &&
			block.style !== undefined &&
			isRemembered(block.style) &&
			findLabel(graded?.label ?? text, [...labels, boardLabel]) !== undefined;
		if (block.style && (block.style.isBold || block.style.size >= 13.5) && !isEarlier)
			isPrevious = previous.test(text);
		if (isPrevious || !graded || !findLabel(graded.label, [boardLabel])) continue;
		return {
			id: 'judgement-lscb',
			area: 'lscb',
			label: lscbLabel,
			grade: graded.grade,
			printed: blockText(block),
			source: formatSourceRange(blockLines(block)),
		};
	}
	return undefined;
}

/** Each block, then each as one with the block after it: a sentence that changes its type half way comes in two. */
function withNext(blocks: readonly Block[]): Block[] {
	const pairs = blocks.flatMap((block, index): Block[] => {
		const next = blocks[index + 1];
		if (block.type !== 'text' || next?.type !== 'text') return [];
		return [{ ...block, segments: [...block.segments, ...next.segments] }];
	});
	return [...blocks, ...pairs];
}
