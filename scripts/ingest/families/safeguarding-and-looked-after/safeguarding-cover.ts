import type { ReportFrontmatter } from '../../../../src/model/report.ts';
import type { KnownAuthority } from '../../../../src/model/authority.ts';
import { blockText, type Block } from '../../blocks/block.ts';
import { findDate, findDateRange, findUnjoinedRange, type DateRange } from '../../wording/dates.ts';
import { findAuthority } from '../../recognise/authorities.ts';
import { leadingNumber } from '../../recognise/numbering.ts';
import { listNames } from '../../wording/people.ts';
import { readCoverFields } from './cover-fields.ts';

/** On covers of 2009 to 2013 it takes two lines. */
const title =
	/Inspection\s+of\s+safeguarding\s+and\s+looked\s+after\s+children(?:['’]s)?\s+services/iu;

/** The title stands within so many blocks. */
const titleBlocks = 12;

/** No name of an authority takes more lines. */
const nameLines = 3;

/** The parts of a report that are read apart. */
export interface SafeguardingParts {
	cover: Block[];
	contents: Block[];
	text: Block[];
	/** From "Record of main findings" on; empty where there is none. */
	record: Block[];
}

/** Whether the cover holds the title of such a report. A letter that speaks of one has a salutation above. */
export function hasTitle(blocks: readonly Block[]): boolean {
	const first = blocks.slice(0, titleBlocks);
	const letter = first.findIndex((block) => /^Dear\b/u.test(blockText(block)));
	return title.test(joinLines(letter < 0 ? first : first.slice(0, letter)));
}

function joinLines(blocks: readonly Block[]): string {
	return blocks.map(blockText).join('\n');
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

/** What a cover prints. */
export interface SafeguardingCover {
	title: string;
	/** As printed. */
	authority: string;
	inspected: DateRange | null;
	/** The dates of inspection as printed, where the dash between them is lost. */
	unjoined?: string;
	/** An ISO date; null where none is printed. */
	published: string | null;
	/** As printed: "All". */
	ageGroup: string;
	inspectors: ReportFrontmatter['inspectors'];
}

/** Reads a cover, whose lines may be run together or broken anywhere. */
export function readCover(
	blocks: readonly Block[],
	authorities: readonly KnownAuthority[],
): SafeguardingCover {
	const text = joinLines(blocks);
	const heading = title.exec(text);
	const afterTitle = heading ? text.slice(heading.index + heading[0].length) : '';
	const fields = readCoverFields(afterTitle.split('\n'));
	const dates = fields.get('inspected') ?? '';
	const unjoined = findUnjoinedRange(dates);
	const inspector = fields.get('inspector') ?? '';
	return {
		title: heading?.[0].replace(/\s+/gu, ' ') ?? '',
		authority: readAuthority(afterTitle, authorities),
		inspected: unjoined ? { from: unjoined.from, to: unjoined.to } : findDateRange(dates),
		...(unjoined && { unjoined: unjoined.printed }),
		published: findDate(fields.get('published') ?? ''),
		ageGroup: fields.get('age') ?? '',
		inspectors: listNames(inspector).map((name) => ({
			name,
			lead: true,
			...(/\bHMI\b/iu.test(inspector) && { post: 'HMI' }),
		})),
	};
}

/**
 * The authority below the title, whose name may take more than one line ("Bath and North East" / "Somerset Council"): the
 * most lines that together are a known name. The first line where none are.
 */
function readAuthority(afterTitle: string, authorities: readonly KnownAuthority[]): string {
	const [names = ''] = afterTitle
		.trimStart()
		.split(/Inspection dates?\b|Reporting inspectors?\b|©/iu);
	const lines = names
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.slice(0, nameLines);
	const candidates = lines.map((_, index) => lines.slice(0, lines.length - index).join(' '));
	return candidates.find((name) => findAuthority(name, authorities)) ?? lines[0] ?? '';
}
