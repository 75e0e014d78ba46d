import { dateLabel } from '../../wording/date-label.ts';
import { blockText, type Block, type Prose } from '../../blocks/block.ts';
import { splitBackPage } from '../../recognise/back-page.ts';
import {
	findLabel,
	noRows,
	readCoverTable,
	type JudgementLabel,
} from '../../recognise/cover-table.ts';
import { findDate, findDateRange } from '../../wording/dates.ts';
import { listNames } from '../../wording/people.ts';
import type { HeadingRule } from '../../recognise/heading-rules.ts';
import { recordSection } from './looked-after-record.ts';
import { numberedReport, type NumberedParts } from '../numbered/numbered-report.ts';

const labels: readonly JudgementLabel[] = [
	{
		area: 'overall',
		wording: /^overall effectiveness(?: of services for looked after children.*)?$/iu,
	},
	{ area: 'capacity-to-improve', wording: /^capacity (?:to|for) improve(?:ment)?$/iu },
	{
		area: 'outcomes-looked-after',
		wording: /^outcomes for looked after children and young people$/iu,
	},
	{ area: 'quality-of-provision', wording: /^quality of provision$/iu },
	{ area: 'leadership', wording: /^leadership and management$/iu },
];
const context =
	/^(?:About this inspection|The inspection judgements and what they mean|Service information)$/iu;
const record = /^Record of main findings:?$/iu;

/**
 * The inspection of services for looked after children of 2013: cover, contents, numbered paragraphs under
 * graded headings, improvements by time scale, and a record of main findings on the last page.
 */
export const lookedAfterChildren2013 = numberedReport({
	name: 'inspection of looked after children services (2013)',
	inspectorates: ['ofsted'],
	opening: /^.{0,160}\bInspection of looked after children services\b/iu,
	recognises: (blocks) =>
		blocks
			.slice(0, 4)
			.some((block) => /^Inspection of looked after children services$/iu.test(blockText(block))),
	takeApart,
	findHeading,
	labels,
	dates: '"Inspection dates: 8 – 12 July 2013" or the like',
	unjudged: {
		message: 'the report has no record of main findings',
		expected: 'labels with grades on the last page',
	},
	leaderless: 'The cover names no reporting inspector.',
});

function takeApart(blocks: readonly Block[]): NumberedParts {
	const { cover: printed, contents, text, recorded } = splitReport(blocks);
	const { text: table, back } = splitBackPage(recorded.slice(1));
	const { judgements, unread } = readCoverTable(table, labels) ?? noRows;
	const { inspectors, ...cover } = readCover(printed);
	return {
		cover,
		before: [
			{ kind: 'cover', blocks: printed },
			{ kind: 'contents', blocks: contents },
		],
		text,
		after: recordSection(recorded.slice(0, 1), table, labels),
		back,
		judgements,
		unread,
		inspectors,
		framework: 'looked-after-children-2013',
	};
}

function splitReport(blocks: readonly Block[]): {
	cover: Block[];
	contents: Block[];
	text: Block[];
	recorded: Block[];
} {
	const texts = blocks.map(blockText);
	const contents = Math.max(
		texts.findIndex((text) => /^Contents$/iu.test(text)),
		0,
	);
	// The contents list names both parts too.
	const start = Math.max(
		texts.findLastIndex((text) => /^About this inspection$/iu.test(text)),
		contents,
	);
	const end = texts.findLastIndex((text) => record.test(text));
	return {
		cover: blocks.slice(0, contents),
		contents: blocks.slice(contents, start),
		text: blocks.slice(start, end < start ? blocks.length : end),
		recorded: end < start ? [] : blocks.slice(end),
	};
}

const printedDates = new RegExp(`${dateLabel}:?\\s*([^\\n]+)`, 'iu');

function readCover(cover: readonly Block[]) {
	const texts = cover.map(blockText);
	const all = texts.join('\n');
	const reporting =
		/Reporting inspectors?:?\s*(?<names>[^\n]*)/iu
			.exec(all)
			?.groups?.names?.split(/(?<!\s)\s*Age group/iu, 1)[0] ?? '';
	return {
		title: texts[0] ?? '',
		authority: texts[1] ?? '',
		inspected: findDateRange(printedDates.exec(all)?.[1] ?? ''),
		published: findDate(/Published:?\s*([^\n]+)/iu.exec(all)?.[1] ?? ''),
		inspectors: listNames(reporting).map((name) => ({ name, lead: true, post: 'HMI' })),
	};
}

function findHeading(
	text: string,
	_open: readonly string[],
	{ style }: Prose,
): HeadingRule | undefined {
	if (style && !style.isBold && style.size < 16) return undefined;
	if (context.test(text)) return { level: 2, kind: 'context' };
	if (/^Areas for improvement$/iu.test(text)) return { level: 3, kind: 'context' };
	const label = findLabel(text, labels);
	return label ? { level: 2, area: label.area } : undefined;
}
