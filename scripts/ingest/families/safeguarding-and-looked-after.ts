import type { BodyNode, ReportBody, Section } from '../../../src/model/body.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { Grade } from '../../../src/model/grade.ts';
import type { ConversionWarning } from '../../../src/model/report.ts';
import { formatSourceRange } from '../../../src/model/source-range.ts';
import { failure, success, type Outcome, type Problem } from '../../../src/model/problem.ts';
import { blockLines, blockText, type Block } from '../blocks/block.ts';
import { resolveAuthority } from '../recognise/authorities.ts';
import { findDate, findDateRange } from '../recognise/dates.ts';
import { furniture } from '../recognise/furniture.ts';
import { markGaps } from '../recognise/gaps.ts';
import { findLegalBasis } from '../recognise/law.ts';
import { licenceOf } from '../recognise/licence.ts';
import { mendWarnings } from '../recognise/mend-warnings.ts';
import { leadingNumber } from '../recognise/numbering.ts';
import { allFindings, allSections, nameSections } from '../recognise/outline.ts';
import { listNames } from '../recognise/people.ts';
import { textPieces } from '../recognise/pieces.ts';
import { readReportBody } from '../recognise/report-body.ts';
import type { Report } from '../recognise/report.ts';
import type { Family, Knowledge } from './family.ts';
import { findHeading } from './safeguarding-headings.ts';
import { gradeSections } from './safeguarding-judgements.ts';
import { readRecord } from './safeguarding-record.ts';

const title = /Inspection of safeguarding and looked after children services/iu;

/**
 * The full inspection of 2009-2012: cover, contents, 1 to n numbered paragraphs under graded headings, and
 * a record of main findings with one row for each judgement of the two services.
 */
export const safeguardingAndLookedAfter: Family = {
	framework: 'safeguarding-and-looked-after-children',
	name: 'inspection of safeguarding and looked after children services (2009-2012)',
	recognises: (blocks) => blocks.slice(0, 12).some((block) => title.test(blockText(block))),
	read,
};

function read(blocks: readonly Block[], { authorities, path }: Knowledge): Outcome<Report> {
	const parts = part(blocks);
	if (!parts)
		return failure({
			rule: 'part-missing',
			path,
			message: 'the report has no numbered paragraphs',
			expected: 'a paragraph that begins "1."',
		});
	const cover = readCover(parts.cover);
	const authority = resolveAuthority(cover.authority, authorities, {
		path,
		line: firstLine(parts.cover),
	});
	const { body: text, missing } = readReportBody(parts.text, findHeading);
	const problems: Problem[] = [
		...(authority.ok ? [] : authority.problems),
		...(cover.published === null
			? [coverProblem(parts.cover, path, 'date of publication', '"Published: 10 August 2012"')]
			: []),
		...(cover.inspected === null
			? [
					coverProblem(
						parts.cover,
						path,
						'dates of inspection',
						'"Inspection dates: 25 June – 6 July 2012"',
					),
				]
			: []),
		...missing.map((number): Problem => ({
			rule: 'numbering-broken',
			path,
			message: `paragraph ${number} is missing`,
			expected: 'paragraphs numbered without a break',
		})),
	];
	if (!authority.ok || cover.published === null || cover.inspected === null || problems.length > 0)
		return failure(...problems);

	const { nodes, judgements, warnings } = readRecordSection(parts.record, text);
	const findings = allFindings(text);
	const legalBasis = findLegalBasis(parts.text.map(blockText).join(' '));
	const { licence, warnings: licenceWarnings } = licenceOf(parts.cover, cover.published);
	const body: ReportBody = [
		...furniture('cover', parts.cover),
		...furniture('contents', parts.contents),
		...text,
		...nodes,
	];
	nameSections(body);
	return success({
		title: cover.title,
		authority: authority.value.slug,
		inspectorate: 'ofsted',
		kind: 'inspection',
		framework: safeguardingAndLookedAfter.framework,
		published: cover.published,
		inspected: cover.inspected,
		inspectors: cover.inspectors,
		...(legalBasis !== undefined && { legalBasis }),
		...(cover.ageGroup !== '' && { ageGroup: cover.ageGroup }),
		overall: commonGrade(judgements),
		judgements,
		licence,
		warnings: [...markGaps(findings), ...mendWarnings(findings), ...warnings, ...licenceWarnings],
		body,
	});
}

interface Parts {
	cover: Block[];
	contents: Block[];
	text: Block[];
	/** From "Record of main findings" on; empty where there is none. */
	record: Block[];
}

/** The text begins at the heading above paragraph 1; what stands before is contents and, before those, the cover. */
function part(blocks: readonly Block[]): Parts | null {
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

/** The cover's fields; extractions run its lines together ("Age group:AllPublished:10 August 2012"). */
function readCover(blocks: readonly Block[]) {
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

function coverProblem(
	cover: readonly Block[],
	path: string,
	what: string,
	expected: string,
): Problem {
	return {
		rule: 'date-unread',
		path,
		line: firstLine(cover),
		message: `the cover gives no ${what}`,
		expected,
	};
}

function firstLine(blocks: readonly Block[]): number {
	return blocks.flatMap(blockLines)[0] ?? 1;
}

function readRecordSection(
	blocks: readonly Block[],
	text: readonly BodyNode[],
): { nodes: Section[]; judgements: Judgement[]; warnings: ConversionWarning[] } {
	const [heading, ...tableBlocks] = blocks;
	const { record, rows, warnings: mended } = readRecord(tableBlocks, allSections(text));
	const { judgements, warnings: graded } = gradeSections(text, rows);
	const warnings = [...mended, ...graded];
	if (!heading) return { nodes: [], judgements, warnings };
	const section: Section = {
		type: 'section',
		id: '',
		level: 2,
		heading: textPieces(blockText(heading)),
		source: formatSourceRange(blockLines(heading)),
		children: tableBlocks.length > 0 ? [record] : [],
	};
	return { nodes: [section], judgements, warnings };
}

/** The overall effectiveness, if the services judged have the same. */
function commonGrade(judgements: readonly Judgement[]): Grade | null {
	const grades = new Set(
		judgements.filter(({ area }) => area === 'overall').map(({ grade }) => grade),
	);
	const [grade] = grades;
	return grades.size === 1 && grade !== undefined ? grade : null;
}
