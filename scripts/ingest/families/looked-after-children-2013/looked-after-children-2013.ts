import type { ConversionWarning } from '../../../../src/model/report.ts';
import { failure, success, type Outcome } from '../../../../src/model/problem.ts';
import { blockText, type Block, type Prose } from '../../blocks/block.ts';
import { resolveAuthority } from '../../recognise/authorities.ts';
import { splitBackPage } from '../../recognise/back-page.ts';
import { compareGrades } from '../../recognise/compare-grades.ts';
import { findLabel, readCoverTable, type JudgementLabel } from '../../recognise/cover-table.ts';
import { findDate, findDateRange } from '../../wording/dates.ts';
import { furniture } from '../../recognise/furniture.ts';
import { licenceOf } from '../../recognise/licence.ts';
import { missingNumbers } from '../../recognise/missing-numbers.ts';
import { nameSections } from '../../recognise/outline.ts';
import { listNames } from '../../wording/people.ts';
import { findPublished } from '../../recognise/published.ts';
import type { HeadingRule } from '../../recognise/heading-rules.ts';
import { readReportBody } from '../../recognise/report-body.ts';
import { requireFields } from '../../recognise/required-fields.ts';
import type { Report } from '../../recognise/report.ts';
import type { Family, FamilyContext } from '../../recognise/family.ts';
import { recordSection } from './looked-after-record.ts';

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
	const printed = readCover(cover);
	const required = requireFields(
		{
			authority: resolveAuthority(printed.authority, authorities, { path, line: 1 }),
			published: findPublished(printed.published, familyContext),
			inspected: printed.inspected,
		},
		{ path, expected: '"Inspection dates: 8 – 12 July 2013" or the like' },
	);
	const problems = required.ok ? [] : required.problems;
	const judged = readCoverTable(table, labels);
	if (!judged)
		problems.push({
			rule: 'part-missing',
			path,
			message: 'the report has no record of main findings',
			expected: 'labels with grades on the last page',
		});
	if (!required.ok || !judged) return failure(...problems);
	const { fields } = required.value;

	const { body, missing } = readReportBody(text, findHeading);
	const { licence, warnings: licenceWarnings } = licenceOf(blocks, fields.published);
	const warnings: ConversionWarning[] = [
		...required.value.warnings,
		...licenceWarnings,
		...compareGrades(body, judged.judgements, labels),
		...missingNumbers(missing, text),
	];
	const report = [
		...furniture('cover', cover),
		...furniture('contents', contents),
		...body,
		...recordSection(recorded.slice(0, 1), table, labels),
		...furniture('back-page', back),
	];
	nameSections(report);
	return success({
		title: printed.title,
		authority: fields.authority,
		inspectorate: 'ofsted',
		kind: 'inspection',
		framework: lookedAfterChildren2013.framework,
		published: fields.published,
		inspected: fields.inspected,
		inspectors: printed.inspectors,
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
	{ style }: Prose,
): HeadingRule | undefined {
	if (style && !style.isBold && style.size < 16) return undefined;
	if (context.test(text)) return { level: 2, kind: 'context' };
	if (/^Areas for improvement$/iu.test(text)) return { level: 3, kind: 'context' };
	const label = findLabel(text, labels);
	return label ? { level: 2, area: label.area } : undefined;
}
