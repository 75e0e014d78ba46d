import type { PartnershipOutcome } from '../../../../src/model/report.ts';
import { failure, success, type Outcome } from '../../../../src/model/problem.ts';
import { blockText, type Block } from '../../blocks/block.ts';
import { dateLabel } from '../../wording/date-label.ts';
import { priorityActions } from '../../wording/list-headings.ts';
import {
	splitAtSections,
	readAreaSendBody,
	type AreaSendPart,
	type AreaSendSection,
} from './area-send-body.ts';
import { findNamedAuthority, resolveAuthority } from '../../recognise/authorities.ts';
import { splitBackPage } from '../../recognise/back-page.ts';
import { findDateRanges, spanOf } from '../../wording/dates.ts';
import { furniture } from '../../recognise/furniture.ts';
import { readTeam } from './inspection-team.ts';
import { findPublished } from '../../recognise/published.ts';
import { requireFields } from '../../recognise/required-fields.ts';
import type { Report } from '../../recognise/report.ts';
import type { Family, FamilyContext } from '../../recognise/family.ts';

const title = /^Area SEND (?:full )?inspection of\b/iu;

/** The sections in the order in which every report has them. */
const sections: readonly AreaSendSection[] = [
	{ heading: /^inspection outcome$/iu, kind: 'narrative', prefix: 'outcome', form: 'prose' },
	{
		heading: /^information about the local area partnership$/iu,
		kind: 'context',
		prefix: 'partnership',
		form: 'prose',
	},
	{
		heading: /^what is it like to be a child or young person\b/iu,
		kind: 'narrative',
		prefix: 'experiences',
		form: 'prose',
	},
	{
		heading: /^what is the (?:local )?(?:area )?partnership doing\b/iu,
		kind: 'narrative',
		prefix: 'effective',
		form: 'prose',
	},
	{
		heading: /^what does the (?:local )?(?:area )?partnership need to (?:do better|improve)$/iu,
		kind: 'narrative',
		prefix: 'to-do-better',
		form: 'prose',
	},
	{
		heading: priorityActions,
		kind: 'priority-action',
		prefix: 'priority-action',
		form: 'improvements',
	},
	{
		heading: /^areas? for improvement$/iu,
		kind: 'recommendation',
		prefix: 'recommendation',
		form: 'improvements',
	},
	{
		heading: /^local area partnership details$/iu,
		kind: 'context',
		prefix: 'details',
		form: 'addresses',
	},
	{
		heading: /^information about this inspection$/iu,
		kind: 'context',
		prefix: 'inspection',
		form: 'prose',
	},
	{ heading: /^inspection team$/iu, kind: 'context', prefix: 'team', form: 'people' },
];

/** The three sentences that an outcome begins with. */
const outcomes: readonly { outcome: PartnershipOutcome; wording: RegExp }[] = [
	{
		outcome: 'widespread-systemic-failings',
		wording: /\bwidespread (?:and|and\/or|or) systemic failings\b/iu,
	},
	{
		outcome: 'inconsistent',
		wording: /\blead to inconsistent (?:experiences and outcomes|outcomes and experiences)\b/iu,
	},
	{
		outcome: 'typically-positive',
		wording:
			/\btypically lead to positive (?:experiences and outcomes|outcomes and experiences)\b/iu,
	},
];

/** What makes a sentence say that something is not the outcome, or was that of an earlier inspection. */
const isOtherwise = /\b(?:no|not|previous(?:ly)?|had|were)\b/iu;

/**
 * The report on a local area's arrangements for children with special educational needs and/or disabilities (since
 * 2023), by Ofsted and the Care Quality Commission: an outcome in place of grades, bullets, and tables of improvements.
 */
export const areaSend: Family = {
	name: 'area SEND inspection report (since 2023)',
	opening: /^.{0,160}\bArea SEND (?:full )?inspection of\b/iu,
	// A text runs the columns of its priority actions together: "Council, NHS is a clear and cohesive ...".
	isPdfOnly: true,
	recognises: (blocks) => blocks.slice(0, 20).some((block) => title.test(blockText(block))),
	read,
};

function read(blocks: readonly Block[], context: FamilyContext): Outcome<Report> {
	const { path } = context;
	const { text, back } = splitBackPage(blocks);
	const { before, parts } = splitAtSections(text, sections);
	const cover = readCover(before);
	const outcome = readOutcome(parts);
	const required = requireFields(
		{
			authority: findPartnership(cover.authority, parts, context),
			published: findPublished(null, context),
			inspected: cover.inspected,
		},
		{ path, expected: '"Inspection dates: 10 to 14 July 2023" or the like' },
	);
	const problems = required.ok ? [] : required.problems;
	if (!outcome)
		problems.push({
			rule: 'part-missing',
			path,
			message: 'the report states no outcome',
			expected: 'a section "Inspection outcome" with one of the three outcomes',
		});
	if (!required.ok || !outcome) return failure(...problems);
	const { fields } = required.value;
	const team = parts.find(({ section }) => section.prefix === 'team')?.blocks ?? [];
	return success({
		title: cover.title,
		authority: fields.authority,
		inspectorates: ['ofsted', 'care-quality-commission'],
		kind: 'local-area-send',
		framework: 'local-area-send',
		published: fields.published,
		inspected: fields.inspected,
		// The heads of the columns are bold.
		inspectors: readTeam(joinText(team.filter(({ style }) => style?.isBold !== true))),
		overall: null,
		outcome,
		judgements: [],
		licence: 'ogl-3',
		warnings: required.value.warnings,
		body: [
			...furniture('cover', before),
			...readAreaSendBody(parts),
			...furniture('back-page', back),
		],
	});
}

const printedDates = new RegExp(`\\b${dateLabel}:?\\s*(?<dates>\\S.*)`, 'iu');

function readCover(blocks: readonly Block[]) {
	const texts = blocks.map(blockText);
	const start = texts.findIndex((text) => title.test(text));
	const end = texts.findIndex(
		(text, index) => index > start && /^(?:Inspection )?dates?\b/iu.test(text),
	);
	const printed = texts.slice(start, end < 0 ? start + 1 : end).join(' ');
	const dates = printedDates.exec(texts.join(' '))?.groups?.dates;
	return {
		title: printed,
		authority:
			/ of (?:the )?(?<name>[^]+?)(?:['’]s)?(?: local area)?(?: partnership)?$/iu.exec(printed)
				?.groups?.name ?? printed,
		// Some were on site twice, as inspections of children's services are.
		inspected: spanOf(findDateRanges(dates?.split(/\b(?:Dates? of )?previous/iu, 1)[0] ?? '')),
	};
}

/** The outcome that the first sentence with one states. */
function readOutcome(parts: readonly AreaSendPart[]): PartnershipOutcome | undefined {
	const printed = joinText(parts.find(({ section }) => section.prefix === 'outcome')?.blocks ?? []);
	return printed
		.split(/(?<=[.;]) /u)
		.filter((sentence) => !isOtherwise.test(sentence))
		.flatMap(
			(sentence) => outcomes.find(({ wording }) => wording.test(sentence))?.outcome ?? [],
		)[0];
}

/** The authority that the title names; where it has another name there, the one that the details list as a partner. */
function findPartnership(
	printed: string,
	parts: readonly AreaSendPart[],
	{ authorities, path }: FamilyContext,
) {
	const details = parts.find(({ section }) => section.prefix === 'details')?.blocks ?? [];
	const named = details.map(blockText).filter((text) => /\b(?:Council|Borough)\b/u.test(text));
	const found = findNamedAuthority(printed, named, authorities);
	return found ? success(found) : resolveAuthority(printed, authorities, { path, line: 1 });
}

function joinText(blocks: readonly Block[]): string {
	return blocks.map(blockText).join(' ');
}
