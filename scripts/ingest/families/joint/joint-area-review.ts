import type { Block, Prose } from '../../blocks/block.ts';
import { blockText, endText } from '../../blocks/block.ts';
import { isWhole } from '../../blocks/join-blocks.ts';
import type { HeadingRule } from '../../recognise/heading-rules.ts';
import { findDate } from '../../wording/dates.ts';
import { numberedReport, type NumberedParts } from '../numbered/numbered-report.ts';

const title =
	/^(?<title>Inspection of progress made in the provision of safeguarding services) in (?:the )?(?<authority>.+)$/isu;

const priorities = /^Priorities for further improvement$/iu;

/**
 * The report on the progress that an area made since its joint area review (2009): cover, terms of use, contents, and
 * numbered paragraphs. It grades nothing, names no inspector and prints no dates of fieldwork.
 */
export const jointAreaReview = numberedReport({
	name: 'report on progress since a joint area review (2009)',
	inspectorates: ['care-quality-commission', 'hmi-constabulary', 'ofsted'],
	kind: 'joint-inspection',
	opening: /^.{0,160}\bInspection of progress made in the provision of safeguarding services\b/iu,
	recognises: (blocks) => blocks.slice(0, 4).some((block) => title.test(blockText(block))),
	takeApart,
	findHeading,
	labels: [],
});

function takeApart(blocks: readonly Block[]): NumberedParts {
	const texts = blocks.map(blockText);
	const contents = Math.max(
		texts.findIndex((text) => /^Contents$/iu.test(text)),
		0,
	);
	// The contents name it first.
	const start = Math.max(
		texts.findLastIndex((text) => /^About the inspection$/iu.test(text)),
		contents,
	);
	const named = texts.map((text) => title.exec(text)?.groups).find(Boolean);
	const published = texts.find((text) => /^Published\b/iu.test(text));
	return {
		cover: {
			title: named?.title ?? '',
			authority: named?.authority ?? '',
			inspected: undefined,
			published: findDate(published ?? ''),
		},
		before: [
			{ kind: 'cover', blocks: blocks.slice(0, contents) },
			{ kind: 'contents', blocks: blocks.slice(contents, start) },
		],
		text: raisePriorities(joinFlush(blocks.slice(start))),
		back: [],
		judgements: [],
		inspectors: [],
		framework: 'joint-area-review',
	};
}

/**
 * Paragraphs whose number is indented and whose lines go on at the margin below it: blocks end after the first line, and
 * at the foot of a page. Every paragraph has a number, so what has none, and is no heading, goes on.
 */
function joinFlush(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		if (last && last.type !== 'row' && block.type === 'text' && goesOn(last, block))
			last.segments.push(...block.segments);
		else joined.push(block.type === 'row' ? block : { ...block, segments: [...block.segments] });
	}
	return joined;
}

function goesOn(last: Prose, block: Prose): boolean {
	if (!last.style || !block.style || block.style.isBold || last.style.isBold) return false;
	const isUnlabelled = block.style.textX <= block.style.x + 3;
	const isAtMargin = Math.abs(block.style.x - last.style.x) < 8;
	const isInColumn = Math.abs(block.style.x - last.style.textX) < 8;
	const start = blockText({ ...last, segments: last.segments.slice(0, 2) });
	const isNumbered = last.type === 'text' && /^\d{1,3}\.\s/u.test(start);
	// A word in other type parts an item (item 8 of the priorities).
	return isUnlabelled && ((isNumbered && isAtMargin) || (isInColumn && !isWhole(endText(last))));
}

/** Each priority stands for itself, though its bullet hangs from the numbered line that leads up to all of them. */
function raisePriorities(blocks: readonly Block[]): Block[] {
	const first = blocks.findIndex((block) => priorities.test(blockText(block)));
	const length = blocks.slice(first + 1).findIndex(isBold);
	const end = length < 0 ? blocks.length : first + 1 + length;
	return blocks.map((block, index) =>
		block.type === 'item' && first >= 0 && index > first && index < end
			? { ...block, depth: 1 }
			: block,
	);
}

function isBold(block: Block): boolean {
	return block.type !== 'row' && block.style?.isBold === true;
}

const headings: readonly { wording: RegExp; rule: HeadingRule }[] = [
	{ wording: /^(?:About the inspection|Evidence|Context)$/iu, rule: { level: 2, kind: 'context' } },
	{
		wording: priorities,
		rule: { level: 2, kind: 'narrative', items: 'recommendation' },
	},
	{
		wording: /^(?:Overall judgement on progress\b.*|Summary of key findings|Key findings)$/iu,
		rule: { level: 2 },
	},
];

function findHeading(
	text: string,
	_open: readonly string[],
	{ style }: Prose,
): HeadingRule | undefined {
	if (!style?.isBold) return undefined;
	return headings.find(({ wording }) => wording.test(text))?.rule ?? { level: 3 };
}
