import { dropNoteMark } from '../../wording/note-marks.ts';
import { parseGrade, type Grade } from '../../../../src/model/grade.ts';
import type { Judgement } from '../../../../src/model/judgement.ts';
import { formatSourceRange } from '../../../../src/model/source-range.ts';
import { blockLines, blockText, type Block } from '../../blocks/block.ts';
import { findLabel, readCoverTable } from '../../recognise/cover-table.ts';
import { splitGradedHeading } from '../../recognise/graded-heading.ts';
import { isBoardCover, isTitle } from './single-inspection-cover.ts';
import { boardLabel, labels, previous } from './single-inspection-headings.ts';

/** The overall judgement in its box, the table below it, and the board's, which stands on the cover or in a heading. */
export function readJudgements(cover: readonly Block[], text: readonly Block[]): Judgement[] {
	const isBoardAlone = isBoardCover(cover);
	const table = isBoardAlone ? [] : (readCoverTable(cover, labels)?.judgements ?? []);
	const overall = isBoardAlone ? undefined : readOverall(cover);
	const board = readBoard(isBoardAlone ? [...cover, ...text] : text) ?? readBoard(withNext(cover));
	return [...(overall ? [overall] : []), ...table, ...(board ? [board] : [])];
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
			/\b(?<grade>outstanding|good|requires? improvement(?: to be good)?|inadequate)\.?$/iu.exec(
				text,
			)?.groups?.grade;
		const grade: Grade | null = parseGrade(printed ?? '');
		if (printed === undefined || grade === null) continue;
		return {
			id: 'judgement-overall-effectiveness',
			area: 'overall',
			label: 'Overall effectiveness',
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
		if (block.style && (block.style.isBold || block.style.size >= 13.5))
			isPrevious = previous.test(text);
		const graded = splitGradedHeading(text.replace(/(?<!\s)\s+because:?$/iu, ''));
		if (isPrevious || !graded || !findLabel(graded.label, [boardLabel])) continue;
		return {
			id: 'judgement-lscb',
			area: 'lscb',
			label: 'The effectiveness of the Local Safeguarding Children Board',
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
