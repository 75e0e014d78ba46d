import type { Section } from '../../../src/model/body.ts';
import type { ConversionWarning } from '../../../src/model/report.ts';
import { formatSourceRange } from '../../../src/model/source-range.ts';
import { failure, success, type Outcome, type Problem } from '../../../src/model/problem.ts';
import { blockLines, blockText, type Block } from '../blocks/block.ts';
import { resolveAuthority } from '../recognise/authorities.ts';
import { splitBackPage } from '../recognise/back-page.ts';
import { compareGrades } from '../recognise/compare-grades.ts';
import { findLabel, readCoverTable, type JudgementLabel } from '../recognise/cover-table.ts';
import { findDate, findDateRange } from '../recognise/dates.ts';
import { furniture } from '../recognise/furniture.ts';
import { licenceOf } from '../recognise/licence.ts';
import { missingNumbers } from '../recognise/missing-numbers.ts';
import { nameSections } from '../recognise/outline.ts';
import { listNames } from '../recognise/people.ts';
import { blockPieces } from '../recognise/pieces.ts';
import { publishedFromOutside } from '../recognise/published.ts';
import type { HeadingRule } from '../recognise/heading-rules.ts';
import { readReportBody } from '../recognise/report-body.ts';
import type { Report } from '../recognise/report.ts';
import type { Family, FamilyContext } from './family.ts';

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
export const lookedAfterChildren2013: Family = {
	framework: 'looked-after-children-2013',
	name: 'inspection of looked after children services (2013)',
	recognises: (blocks) =>
		blocks
			.slice(0, 4)
			.some((block) => /^Inspection of looked after children services$/iu.test(blockText(block))),
	read,
};

function read(blocks: readonly Block[], familyContext: FamilyContext): Outcome<Report> {
	const { authorities, path } = familyContext;
	const { cover, contents, text, recorded } = part(blocks);
	const { text: table, back } = splitBackPage(recorded.slice(1));
	const fields = readCover(cover);
	const authority = resolveAuthority(fields.authority, authorities, { path, line: 1 });
	const published =
		fields.published === null
			? publishedFromOutside(familyContext)
			: success({ date: fields.published, warnings: [] });
	const judged = readCoverTable(table, labels);
	const problems: Problem[] = [authority, published].flatMap((outcome) =>
		outcome.ok ? [] : outcome.problems,
	);
	if (!fields.inspected)
		problems.push({
			rule: 'date-unread',
			path,
			line: 1,
			message: 'the cover gives no inspection dates',
			expected: '"Inspection dates: 8 – 12 July 2013" or the like',
		});
	if (!judged)
		problems.push({
			rule: 'part-missing',
			path,
			message: 'the report has no record of main findings',
			expected: 'labels with grades on the last page',
		});
	if (!authority.ok || !published.ok || !fields.inspected || !judged) return failure(...problems);

	const { body, missing } = readReportBody(text, findHeading);
	const { licence, warnings: licenceWarnings } = licenceOf(blocks, published.value.date);
	const warnings: ConversionWarning[] = [
		...published.value.warnings,
		...licenceWarnings,
		...compareGrades(body, judged.judgements, labels),
		...missingNumbers(missing, text),
	];
	const report = [
		...furniture('cover', cover),
		...furniture('contents', contents),
		...body,
		...recordSection(recorded.slice(0, 1), table),
		...furniture('back-page', back),
	];
	nameSections(report);
	return success({
		title: fields.title,
		authority: authority.value.slug,
		inspectorate: 'ofsted',
		kind: 'inspection',
		framework: lookedAfterChildren2013.framework,
		published: published.value.date,
		inspected: fields.inspected,
		inspectors: fields.inspectors,
		overall: judged.judgements.find(({ area }) => area === 'overall')?.grade ?? null,
		judgements: judged.judgements,
		licence,
		warnings,
		body: report,
	});
}

function part(blocks: readonly Block[]): {
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

function readCover(cover: readonly Block[]) {
	const texts = cover.map(blockText);
	const all = texts.join('\n');
	const reporting =
		/Reporting inspectors?:?\s*(?<names>[^\n]+?)(?=\s*Age group|\n|$)/iu.exec(all)?.groups?.names ??
		'';
	return {
		title: texts[0] ?? '',
		authority: texts[1] ?? '',
		inspected: findDateRange(/Inspection dates?:?\s*([^\n]+)/iu.exec(all)?.[1] ?? ''),
		published: findDate(/Published:?\s*([^\n]+)/iu.exec(all)?.[1] ?? ''),
		inspectors: listNames(reporting).map((name) => ({ name, lead: true, post: 'HMI' })),
	};
}

function findHeading(
	text: string,
	_open: readonly string[],
	{ style }: Exclude<Block, { type: 'row' }>,
): HeadingRule | undefined {
	if (style && !style.isBold && style.size < 16) return undefined;
	if (context.test(text)) return { level: 2, kind: 'context' };
	if (/^Areas for improvement$/iu.test(text)) return { level: 3, kind: 'context' };
	const label = findLabel(text, labels);
	return label ? { level: 2, area: label.area } : undefined;
}

/** The record: its labels and grades as rows, other lines of it as rows of one cell. */
function recordSection(headings: readonly Block[], table: readonly Block[]): Section[] {
	const [heading] = headings;
	if (!heading) return [];
	const [service, ...cells] = table;
	const hasService = service !== undefined && !findLabel(blockText(service), labels);
	const rows: Block[][] = [];
	for (const block of hasService ? cells : table) {
		const last = rows.at(-1);
		const isGrade =
			last?.length === 1 && last[0] && findLabel(blockText(last[0]), labels) !== undefined;
		if (isGrade) last.push(block);
		else rows.push([block]);
	}
	const judged: Section['children'] =
		rows.length === 0
			? []
			: [
					{
						type: 'judgement-record',
						source: formatSourceRange(rows.flat().flatMap(blockLines)),
						table: { type: 'table', rows: rows.map((row) => row.map(blockPieces)) },
					},
				];
	// The one service that is judged stands above the table, as a heading of its own.
	return [section(heading, 2, hasService ? [section(service, 3, judged)] : judged)];
}

function section(heading: Block, level: number, children: Section['children']): Section {
	return {
		type: 'section',
		id: '',
		level,
		heading: blockPieces(heading),
		source: formatSourceRange(blockLines(heading)),
		children,
	};
}
