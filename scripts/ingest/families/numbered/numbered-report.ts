import type { KnownAuthority } from '../../../../src/model/authority.ts';
import type { BodyNode, FurnitureKind } from '../../../../src/model/body.ts';
import type { FrameworkId } from '../../../../src/model/framework.ts';
import type { InspectorateId } from '../../../../src/model/inspectorate.ts';
import type { Judgement } from '../../../../src/model/judgement.ts';
import { failure, success, type Outcome } from '../../../../src/model/problem.ts';
import type {
	ConversionWarning,
	ReportFrontmatter,
	ReportKind,
} from '../../../../src/model/report.ts';
import type { Block } from '../../blocks/block.ts';
import { resolveAuthority } from '../../recognise/authorities.ts';
import { compareGrades, findLostGrades } from '../../recognise/compare-grades.ts';
import type { JudgementLabel, UnreadRow } from '../../recognise/cover-table.ts';
import type { Family, FamilyContext } from '../../recognise/family.ts';
import { furniture } from '../../recognise/furniture.ts';
import type { FindHeading } from '../../recognise/heading-rules.ts';
import { findUnsectioned, withholdGrades } from '../../recognise/judged-sections.ts';
import { licenceOf } from '../../recognise/licence.ts';
import { missingNumbers } from '../../recognise/missing-numbers.ts';
import { nameSections } from '../../recognise/outline.ts';
import { findPublished } from '../../recognise/published.ts';
import { readReportBody } from '../../recognise/report-body.ts';
import type { Report } from '../../recognise/report.ts';
import { requireFields } from '../../recognise/required-fields.ts';
import type { DateRange } from '../../wording/dates.ts';

/** What the cover of a report says. */
export interface PrintedCover {
	title: string;
	/** The authority as printed. */
	authority: string;
	/** First and last day on site; null where they cannot be read, undefined where such reports print none. */
	inspected: DateRange | null | undefined;
	/** When it came out, an ISO date; null where it prints none. */
	published: string | null;
}

/** A document of numbered paragraphs, taken apart. */
export interface NumberedParts {
	cover: PrintedCover;
	/** What stands before the text and is no part of it, in its order: cover, contents. */
	before: readonly { kind: FurnitureKind; blocks: readonly Block[] }[];
	/** The numbered paragraphs with their headings. */
	text: readonly Block[];
	/** Sections after the text that are read apart: the record of main findings. */
	after?: readonly BodyNode[];
	/** The page about the inspectorate at the end. */
	back: readonly Block[];
	/** In the order of the report's own table; none where it cannot be read. */
	judgements: readonly Judgement[];
	/** Rows of that table that give no judgement. */
	unread?: readonly UnreadRow[];
	inspectors: ReportFrontmatter['inspectors'];
	/** Told by what is judged, and by the cover. */
	framework: FrameworkId;
}

/** What tells one family of numbered reports from another. */
export interface NumberedReportSpec {
	/** What a user calls such a report. */
	name: string;
	inspectorates: readonly [InspectorateId, ...InspectorateId[]];
	/** How a text of such a report opens. */
	opening: RegExp;
	/** Whether a document is of the family, by its own wording. */
	recognises: (blocks: readonly Block[]) => boolean;
	takeApart: (blocks: readonly Block[], authorities: readonly KnownAuthority[]) => NumberedParts;
	findHeading: FindHeading;
	/** The judgements whose grades the headings repeat. */
	labels: readonly JudgementLabel[];
	/** What kind of report it is; an inspection where this is left out. */
	kind?: ReportKind;
	/** The same, where the days on site tell it. */
	kindOf?: (inspected: DateRange) => ReportKind;
	/** How such reports print their dates of inspection, for a message; left out where they print none. */
	dates?: string;
	/** What is said where no judgement can be read; left out where such reports judge nothing. */
	unjudged?: { message: string; expected: string };
	/** What is said where nobody is named who led the inspection; left out where such reports name nobody. */
	leaderless?: string;
}

/**
 * Makes a family of reports with a cover, graded headings and numbered paragraphs. Their covers are tables, and their
 * headings and lists are told by type and place: no text of such a report has come out right, so none is read.
 */
export function numberedReport(spec: NumberedReportSpec): Family {
	return {
		name: spec.name,
		opening: spec.opening,
		isPdfOnly: true,
		recognises: spec.recognises,
		read: (blocks, context) => read(blocks, spec, context),
	};
}

function read(
	blocks: readonly Block[],
	spec: NumberedReportSpec,
	context: FamilyContext,
): Outcome<Report> {
	const { authorities, path } = context;
	const parts = spec.takeApart(blocks, authorities);
	const { cover, text, judgements, inspectors } = parts;
	const required = requireFields(
		{
			authority: resolveAuthority(cover.authority, authorities, { path, line: 1 }),
			published: findPublished(cover.published, context),
			inspected: cover.inspected,
		},
		{ path, expected: spec.dates ?? 'no dates' },
	);
	const problems = required.ok ? [] : required.problems;
	if (spec.unjudged && judgements.length === 0)
		problems.push({ rule: 'part-missing', path, ...spec.unjudged });
	if (!required.ok || problems.length > 0) return failure(...problems);
	const { fields } = required.value;

	const { body: sections, missing } = readReportBody(text, spec.findHeading);
	const { licence, warnings: licenceWarnings } = licenceOf(blocks, fields.published);
	const disagreements = compareGrades(sections, judgements, spec.labels);
	const lost = findLostGrades(sections, judgements, parts.unread ?? [], spec.labels);
	const unsectioned = findUnsectioned(sections, judgements, spec.labels);
	const withheld = withholdGrades(sections, unsectioned);
	const body = [
		...parts.before.flatMap((part) => furniture(part.kind, part.blocks)),
		...sections,
		...(parts.after ?? []),
		...furniture('back-page', parts.back),
	];
	nameSections(body);
	return success({
		title: cover.title,
		authority: fields.authority,
		inspectorates: [...spec.inspectorates],
		kind: (fields.inspected && spec.kindOf?.(fields.inspected)) ?? spec.kind ?? 'inspection',
		framework: parts.framework,
		published: fields.published,
		...(fields.inspected && { inspected: fields.inspected }),
		inspectors,
		overall: judgements.find(({ area }) => area === 'overall')?.grade ?? null,
		judgements: [...judgements],
		licence,
		warnings: [
			...required.value.warnings,
			...licenceWarnings,
			...leaderWarnings(inspectors, spec),
			...disagreements,
			...lost,
			...withheld,
			...missingNumbers(missing, text),
		],
		body,
	});
}

function leaderWarnings(
	inspectors: ReportFrontmatter['inspectors'],
	{ leaderless }: NumberedReportSpec,
): ConversionWarning[] {
	if (leaderless === undefined || inspectors.some(({ lead }) => lead)) return [];
	return [{ rule: 'person-not-named', source: 'l1', message: leaderless }];
}
