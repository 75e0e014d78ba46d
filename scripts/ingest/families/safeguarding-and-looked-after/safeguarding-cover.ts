import type { ReportFrontmatter } from '../../../../src/model/report.ts';
import { blockText, type Block } from '../../blocks/block.ts';
import { findDate, findDateRange, type DateRange } from '../../wording/dates.ts';
import { leadingNumber } from '../../recognise/numbering.ts';
import { listNames } from '../../wording/people.ts';

const title = /Inspection of safeguarding and looked after children services/iu;

/** The parts of a report that are read apart. */
export interface SafeguardingParts {
	cover: Block[];
	contents: Block[];
	text: Block[];
	/** From "Record of main findings" on; empty where there is none. */
	record: Block[];
}

/** Whether a line holds the title of such a report. */
export function hasTitle(block: Block): boolean {
	return title.test(blockText(block));
}

/**
 * The text begins at the heading above paragraph 1; what stands before is contents and, before those, the cover. Null
 * where no paragraph is numbered 1.
 */
export function splitReport(blocks: readonly Block[]): SafeguardingParts | null {
	const first = blocks.findIndex(
		(block) => block.type !== 'row' && leadingNumber(blockText(block)) === 1,
	);
	if (first < 1) return null;
	const start = blocks[first - 1]?.type === 'text' ? first - 1 : first;
	const contents = blocks.findIndex(
		(block, index) => index < start && /^contents\b/iu.test(blockText(block)),
	);
	const record = blocks.findIndex(
		(block, index) =>
			index > first &&
			block.type === 'text' &&
			/^Record of main findings\b/iu.test(blockText(block)),
	);
	const end = record < 0 ? blocks.length : record;
	const coverEnd = contents < 0 ? start : contents;
	return {
		cover: blocks.slice(0, coverEnd),
		contents: blocks.slice(coverEnd, start),
		text: blocks.slice(start, end),
		record: blocks.slice(end),
	};
}

/** What the cover prints; extractions run its lines together ("Age group:AllPublished:10 August 2012"). */
export function readCover(blocks: readonly Block[]): {
	title: string;
	/** As printed. */
	authority: string;
	inspected: DateRange | null;
	/** An ISO date; null where none is printed. */
	published: string | null;
	/** As printed: "All". */
	ageGroup: string;
	inspectors: ReportFrontmatter['inspectors'];
} {
	const text = blocks.map(blockText).join('\n');
	const field = (label: RegExp) =>
		new RegExp(
			`${label.source}\\s*:?\\s*(.*?)\\s*(?=Inspection dates?\\b|Reporting inspector|Age group|Published\\b|©|\\n|$)`,
			'iu',
		).exec(text)?.[1] ?? '';
	const heading = title.exec(text);
	const afterTitle = heading ? text.slice(heading.index + heading[0].length) : '';
	return {
		title: heading?.[0] ?? '',
		authority: /^\s*(.*?)\s*(?=Inspection dates?\b|\n|$)/iu.exec(afterTitle.trimStart())?.[1] ?? '',
		inspected: findDateRange(field(/Inspection dates?/u)),
		published: findDate(field(/Published/u)),
		ageGroup: field(/Age group/u),
		inspectors: listNames(field(/Reporting inspector/u)).map((name) => ({
			name,
			lead: true,
			...(/Reporting inspector[^\n]*\bHMI\b/iu.test(text) && { post: 'HMI' }),
		})),
	};
}
