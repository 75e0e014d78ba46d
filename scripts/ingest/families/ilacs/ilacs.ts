import type { FrameworkId } from '../../../../src/model/framework.ts';
import type { Judgement } from '../../../../src/model/judgement.ts';
import type { ConversionWarning, ReportKind } from '../../../../src/model/report.ts';
import { failure, success, type Outcome } from '../../../../src/model/problem.ts';
import { blockText, type Block, type Prose } from '../../blocks/block.ts';
import { findAuthority, resolveAuthority } from '../../recognise/authorities.ts';
import type { KnownAuthority } from '../../../../src/model/authority.ts';
import {
	findLabel,
	readCoverTable,
	splitGradedHeading,
	type JudgementLabel,
} from '../../recognise/cover-table.ts';
import { findDateRanges } from '../../wording/dates.ts';
import { furniture } from '../../recognise/furniture.ts';
import { compareGrades } from '../../recognise/compare-grades.ts';
import { licenceOf } from '../../recognise/licence.ts';
import { missingNumbers } from '../../recognise/missing-numbers.ts';
import { nameSections } from '../../recognise/outline.ts';
import { listNames } from '../../wording/people.ts';
import { splitBackPage } from '../../recognise/back-page.ts';
import { findPublished } from '../../recognise/published.ts';
import type { HeadingRule } from '../../recognise/heading-rules.ts';
import { readReportBody } from '../../recognise/report-body.ts';
import { requireFields } from '../../recognise/required-fields.ts';
import type { Report } from '../../recognise/report.ts';
import type { Family, FamilyContext } from '../../recognise/family.ts';

/** The labels of the table on the cover, which the headings of the body repeat with a grade. */
const labels: readonly JudgementLabel[] = [
	{
		area: 'leaders',
		wording: /^the impact of leaders on (?:social work )?practice with children and families$/iu,
	},
	{
		area: 'help-and-protection',
		wording: /^(?:the )?experiences and progress of children who need help and protection$/iu,
	},
	{
		area: 'in-care-and-care-leavers',
		wording: /^(?:the )?experiences and progress of children in care and care leavers$/iu,
	},
	{ area: 'in-care', wording: /^(?:the )?experiences and progress of children in care$/iu },
	// "... of children care leavers" is a misprint of fourteen reports of 2025 and 2026.
	{
		area: 'care-leavers',
		wording: /^(?:the )?experiences and progress of (?:children )?care leavers$/iu,
	},
	{ area: 'overall', wording: /^overall effectiveness$/iu },
];

/**
 * The inspection of local authority children's services since 2018: cover with a table of judgements, an
 * introduction, what needs to improve, and numbered paragraphs under graded headings.
 */
export const ilacs: Family = {
	framework: 'ilacs-2018',
	name: "inspection of local authority children's services (since 2018)",
	recognises: (blocks) =>
		blocks.slice(0, 40).some((block) => {
			const text = blockText(block);
			const label = splitGradedHeading(text)?.label ?? text;
			return findLabel(label, labels.slice(0, 1)) !== undefined;
		}),
	read,
};

function read(blocks: readonly Block[], context: FamilyContext): Outcome<Report> {
	const { authorities, path } = context;
	const table = readCoverTable(blocks.slice(0, 40), labels);
	if (!table)
		return failure({
			rule: 'part-missing',
			path,
			message: 'the cover has no table of judgements',
			expected: 'labels with grades',
		});
	const cover = readCover(blocks.slice(0, table.start), authorities);
	const required = requireFields(
		{
			authority: resolveAuthority(cover.authority, authorities, { path, line: 1 }),
			published: findPublished(null, context),
			inspected: cover.inspected,
		},
		{ path, expected: '"Inspection dates: 10 to 21 July 2023" or the like' },
	);
	if (!required.ok) return required;
	const { fields } = required.value;

	const { text, back } = splitBackPage(blocks.slice(table.end));
	const { body, missing } = readReportBody(text, findHeading);
	const { licence, warnings: licenceWarnings } = licenceOf(blocks, fields.published);
	const warnings: ConversionWarning[] = [
		...required.value.warnings,
		...(cover.inspectors.length === 0
			? [
					{
						rule: 'person-not-named' as const,
						source: 'l1',
						message: 'The cover names no lead inspector.',
					},
				]
			: []),
		...licenceWarnings,
		...compareGrades(body, table.judgements, labels),
		...missingNumbers(missing, text),
	];
	const sections = [
		...furniture('cover', blocks.slice(0, table.end)),
		...body,
		...furniture('back-page', back),
	];
	nameSections(sections);
	return success({
		title: cover.title,
		authority: fields.authority,
		inspectorate: 'ofsted',
		kind: kindOf(fields.inspected),
		framework: frameworkOf(table.judgements),
		published: fields.published,
		inspected: fields.inspected,
		inspectors: cover.inspectors,
		overall: table.judgements.find(({ area }) => area === 'overall')?.grade ?? null,
		judgements: table.judgements,
		licence,
		warnings,
		body: sections,
	});
}

/** Short inspections are on site for one week, standard ones for two; the report does not say which it is. */
function kindOf({ from, to }: { from: string; to: string }): ReportKind {
	return (Date.parse(to) - Date.parse(from)) / 86_400_000 <= 5 ? 'short-inspection' : 'inspection';
}

/** The design is told by the table: care leavers apart since January 2023, no overall grade since April 2026. */
function frameworkOf(judgements: readonly Judgement[]): FrameworkId {
	if (!judgements.some(({ area }) => area === 'overall')) return 'ilacs-2026';
	return judgements.some(({ area }) => area === 'care-leavers') ? 'ilacs-2023' : 'ilacs-2018';
}

function readCover(blocks: readonly Block[], authorities: readonly KnownAuthority[]) {
	const texts = blocks.map((block) => blockText(block).replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, ''));
	const cover = texts.join('\n');
	const titleAt = texts.findIndex((text) => /^Inspection of\b/iu.test(text));
	const title = texts[titleAt] ?? texts[0] ?? '';
	// Until 2021 the authority stands above the title, since then within it.
	const within =
		/^Inspection of (?<authority>.+?)(?: local authority)?(?:['’]s)?(?: children['’]?s (?:social care )?services)?$/iu.exec(
			title,
		)?.groups?.authority ?? title;
	const above = texts.slice(0, Math.max(titleAt, 0)).join(' ');
	const ranges = findDateRanges(
		/Inspection dates?(?:\(s\))?:?\s*(?<dates>[^\n]+(?:\n\d[^\n]*)?)/iu.exec(cover)?.groups
			?.dates ?? '',
	);
	const leads =
		/Lead inspectors?:?\s*(?<names>[^]+?)(?=\nH(?:er|is) Majesty|\nJudge?ment|$)/iu.exec(cover)
			?.groups?.names ?? '';
	return {
		title,
		authority:
			[above, within].find((name) => findAuthority(name, authorities)) ?? (above || within),
		inspected:
			ranges.length > 0 ? { from: ranges[0]?.from ?? '', to: ranges.at(-1)?.to ?? '' } : null,
		inspectors: listNames(leads).map((name) => ({ name, lead: true, post: 'HMI' })),
	};
}

function findHeading(
	text: string,
	_open: readonly string[],
	{ style }: Prose,
): HeadingRule | undefined {
	if (/^(?:What needs to improve|Areas for improvement)[?:.]*[⁰¹²³⁴⁵⁶⁷⁸⁹\d]*[?:.]*$/iu.test(text))
		return { level: 2, kind: 'context', items: 'recommendation' };
	const graded = splitGradedHeading(text);
	const label = graded
		? findLabel(graded.label, labels)
		: style?.isBold
			? findLabel(text, labels)
			: undefined;
	return label ? { level: 2, area: label.area, ...(graded && { grade: graded.grade }) } : undefined;
}
