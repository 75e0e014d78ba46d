import type { BodyNode, ReportBody, Section } from '../../../../src/model/body.ts';
import type { Judgement } from '../../../../src/model/judgement.ts';
import type { Grade } from '../../../../src/model/grade.ts';
import type { ConversionWarning } from '../../../../src/model/report.ts';
import { formatSourceRange } from '../../../../src/model/source-range.ts';
import { failure, success, type Outcome, type Problem } from '../../../../src/model/problem.ts';
import { blockLines, blockText, receivedText, type Block } from '../../blocks/block.ts';
import { resolveAuthority } from '../../recognise/authorities.ts';
import { furniture } from '../../recognise/furniture.ts';
import { markGaps } from '../../recognise/gaps.ts';
import { findLegalBasis } from '../../wording/law.ts';
import { licenceOf } from '../../recognise/licence.ts';
import { mendWarnings } from '../../recognise/mend-warnings.ts';
import { nameSections } from '../../recognise/outline.ts';
import { allFindings, allSections } from '../../../../src/model/body-parts.ts';
import { textPieces } from '../../recognise/pieces.ts';
import { findPublished } from '../../recognise/published.ts';
import { readReportBody } from '../../recognise/report-body.ts';
import type { Report } from '../../recognise/report.ts';
import { requireFields } from '../../recognise/required-fields.ts';
import type { Family, FamilyContext } from '../../recognise/family.ts';
import { readScale } from './grade-scale.ts';
import { joinHeadings } from './join-headings.ts';
import {
	hasTitle,
	splitReport,
	readCover,
	type SafeguardingCover,
	type SafeguardingParts,
} from './safeguarding-cover.ts';
import { findHeading } from './safeguarding-headings.ts';
import { gradeSections } from './safeguarding-judgements.ts';
import { readRecord } from './safeguarding-record.ts';

/**
 * The full inspection of 2009-2012: cover, contents, 1 to n numbered paragraphs under graded headings, and
 * a record of main findings with one row for each judgement of the two services.
 */
export const safeguardingAndLookedAfter: Family = {
	name: 'inspection of safeguarding and looked after children services (2009-2012)',
	recognises: hasTitle,
	read,
};

function read(blocks: readonly Block[], context: FamilyContext): Outcome<Report> {
	const { authorities, path } = context;
	const parts = splitReport(joinHeadings(readScale(blocks)));
	if (!parts)
		return failure({
			rule: 'part-missing',
			path,
			message: 'the report has no numbered paragraphs',
			expected: 'a paragraph that begins "1."',
		});
	const cover = readCover(parts.cover, authorities);
	const line = parts.cover.flatMap(blockLines)[0] ?? 1;
	const required = requireFields(
		{
			authority: resolveAuthority(cover.authority, authorities, { path, line }),
			published: findPublished(cover.published, context, {
				line,
				message: 'the cover gives no date of publication',
				expected: '"Published: 10 August 2012"',
			}),
			inspected: cover.inspected,
		},
		{
			path,
			line,
			message: 'the cover gives no dates of inspection',
			expected: '"Inspection dates: 25 June – 6 July 2012"',
		},
	);
	const { body: text, missing } = readReportBody(parts.text, findHeading);
	const problems: Problem[] = [
		...(required.ok ? [] : required.problems),
		...missing.map((number): Problem => ({
			rule: 'numbering-broken',
			path,
			message: `paragraph ${number} is missing`,
			expected: 'paragraphs numbered without a break',
		})),
	];
	if (!required.ok || problems.length > 0) return failure(...problems);
	const { fields } = required.value;

	const { nodes, judgements, warnings } = readRecordSection(parts.record, text);
	const unread = judgements.length === 0 ? findUnreadRecord(parts) : null;
	if (unread) return failure({ rule: 'part-missing', path, ...unread });
	const findings = allFindings(text);
	const legalBasis = findLegalBasis(parts.text.map(blockText).join(' '));
	const { licence, warnings: licenceWarnings } = licenceOf(parts.cover, fields.published);
	const body: ReportBody = [
		...furniture('cover', parts.cover),
		...furniture('contents', parts.contents),
		...text,
		...nodes,
	];
	nameSections(body);
	return success({
		title: cover.title,
		authority: fields.authority,
		inspectorates: ['ofsted'],
		kind: 'inspection',
		framework: 'safeguarding-and-looked-after-children',
		published: fields.published,
		inspected: fields.inspected,
		inspectors: cover.inspectors,
		...(legalBasis !== undefined && { legalBasis }),
		...(cover.ageGroup !== '' && { ageGroup: cover.ageGroup }),
		overall: commonGrade(judgements),
		judgements,
		licence,
		warnings: [
			...required.value.warnings,
			...dateWarnings(cover, parts.cover),
			...markGaps(findings),
			...mendWarnings(findings),
			...warnings,
			...licenceWarnings,
		],
		body,
	});
}

/**
 * The record of a report from which no judgement is read, as a problem: its rows cannot be told, or its heading stands
 * within other words and its rows with it. Null where there is none, or its heading alone: then the text has lost its end.
 */
function findUnreadRecord({
	text,
	record,
}: SafeguardingParts): Pick<Problem, 'line' | 'message' | 'expected'> | null {
	const named = record.length > 1 ? record[0] : text.find(namesRecord);
	const [line] = named ? blockLines(named) : [];
	if (line === undefined) return null;
	return {
		line,
		message: 'no row of the record of main findings can be read',
		expected: 'rows such as "Overall effectiveness", each with its grade',
	};
}

function namesRecord(block: Block): boolean {
	return /\brecord of main findings\b/iu.test(blockText(block));
}

function dateWarnings(
	{ inspected, unjoined }: SafeguardingCover,
	blocks: readonly Block[],
): ConversionWarning[] {
	if (unjoined === undefined || !inspected) return [];
	const printed = blocks.find((block) => /Inspection dates?\b/iu.test(blockText(block)));
	const line = printed ? (blockLines(printed)[0] ?? 1) : 1;
	return [
		{
			rule: 'date-damaged',
			source: `l${line}`,
			message: `The dates of inspection read "${unjoined}": a dash is lost, and they are taken for ${inspected.from} to ${inspected.to}.`,
		},
	];
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
		heading: textPieces(receivedText(heading)),
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
