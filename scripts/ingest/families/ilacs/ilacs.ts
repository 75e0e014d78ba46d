import type { FindingKind } from '../../../../src/model/finding.ts';
import type { FrameworkId } from '../../../../src/model/framework.ts';
import { parseGrade } from '../../../../src/model/grade.ts';
import type { ReportKind } from '../../../../src/model/report.ts';
import { blockText, type Block, type Prose } from '../../blocks/block.ts';
import { findAuthority } from '../../recognise/authorities.ts';
import type { KnownAuthority } from '../../../../src/model/authority.ts';
import {
	findLabel,
	noRows,
	readCoverTable,
	type CoverTable,
	type JudgementLabel,
} from '../../recognise/cover-table.ts';
import { dateLabel } from '../../wording/date-label.ts';
import { splitGradedHeading } from '../../recognise/graded-heading.ts';
import {
	areasForImprovement,
	priorityActions,
	whatNeedsToImprove,
} from '../../wording/list-headings.ts';
import { findDateRanges, spanOf, type DateRange } from '../../wording/dates.ts';
import { listNames } from '../../wording/people.ts';
import { splitBackPage } from '../../recognise/back-page.ts';
import type { HeadingRule } from '../../recognise/heading-rules.ts';
import { numberedReport, type NumberedParts } from '../numbered/numbered-report.ts';

/**
 * The labels of the table on the cover, which the headings of the body repeat with a grade. They are known by what they
 * name, for their wording varies: "The experience and progress of ..." (4 March 2019), "The experiences of children in
 * care" (11 November 2025), "... of children care leavers" (fourteen reports of 2025 and 2026).
 */
const labels: readonly JudgementLabel[] = [
	{
		area: 'leaders',
		wording: /^the impact of leaders\b[^.]{0,20}\bpractice with children and families$/iu,
	},
	{ area: 'help-and-protection', wording: experiencesOf('help and protection') },
	{
		area: 'in-care-and-care-leavers',
		wording: experiencesOf('children in care and care leavers'),
	},
	{ area: 'in-care', wording: experiencesOf('children in care') },
	{ area: 'care-leavers', wording: experiencesOf('care leavers') },
	{ area: 'overall', wording: /^overall effectiveness$/iu },
];

/**
 * The inspection of local authority children's services since 2018: cover with a table of judgements, an
 * introduction, what needs to improve, and numbered paragraphs under graded headings.
 */
export const ilacs = numberedReport({
	name: "inspection of local authority children's services (since 2018)",
	inspectorates: ['ofsted'],
	// Letters of focused visits speak of "Inspections of ...", and have no such cover.
	opening: new RegExp(
		`^.{0,160}\\bInspection of .{0,80}\\bchildren['’]?s (?:social care )?services\\b.{0,300}\\b(?:${dateLabel}|Lead inspectors?|The impact of leaders)\\b`,
		'iu',
	),
	recognises: (blocks) =>
		blocks.slice(0, 40).some((block) => {
			const text = blockText(block);
			const label = splitGradedHeading(text)?.label ?? text;
			return findLabel(label, labels.slice(0, 1)) !== undefined;
		}),
	takeApart,
	findHeading,
	labels,
	kindOf,
	dates: '"Inspection dates: 10 to 21 July 2023" or the like',
	unjudged: {
		message: 'the cover has no table of judgements',
		expected: 'labels with grades',
	},
	leaderless: 'The cover names no lead inspector.',
});

function takeApart(
	blocks: readonly Block[],
	authorities: readonly KnownAuthority[],
): NumberedParts {
	const table = readCoverTable(blocks.slice(0, 40), labels);
	const { start, end, judgements, unread } = table ?? { start: 40, end: 40, ...noRows };
	const { inspectors, ...cover } = readCover(blocks.slice(0, start), authorities);
	const { text, back } = splitBackPage(blocks.slice(end));
	return {
		cover,
		before: [{ kind: 'cover', blocks: blocks.slice(0, end) }],
		text,
		back,
		judgements,
		unread,
		inspectors,
		framework: frameworkOf({ judgements, unread }),
	};
}

/** A label that ends with those whose experiences are judged. */
function experiencesOf(whom: string): RegExp {
	return new RegExp(`^(?:the )?experiences?\\b[^.]{0,60}\\b${whom}$`, 'iu');
}

/** Short inspections are on site for one week, standard ones for two; the report does not say which it is. */
function kindOf({ from, to }: DateRange): ReportKind {
	return (Date.parse(to) - Date.parse(from)) / 86_400_000 <= 5 ? 'short-inspection' : 'inspection';
}

/**
 * The table shows the design: care leavers apart since January 2023, no overall grade since April 2026. A row that cannot be
 * read is there all the same.
 */
function frameworkOf({
	judgements,
	unread,
}: Pick<CoverTable, 'judgements' | 'unread'>): FrameworkId {
	const rows = [...judgements, ...unread];
	if (!rows.some(({ area, label }) => area === 'overall' || /^overall?\b/iu.test(label)))
		return 'ilacs-2026';
	// Children in care are judged alone where care leavers are too.
	return rows.some(({ area }) => area === 'care-leavers' || area === 'in-care')
		? 'ilacs-2023'
		: 'ilacs-2018';
}

/** Days may go on in the next line. */
const printedDates = new RegExp(
	`${dateLabel}(?:\\(s\\))?:?\\s*(?<dates>[^\\n]+(?:\\n\\d[^\\n]*)?)`,
	'iu',
);

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
	const ranges = findDateRanges(printedDates.exec(cover)?.groups?.dates ?? '');
	const leads =
		/Lead inspectors?:?\s*(?<names>\S[^]*?)(?=\nH(?:er|is) Majesty|\nJudge?ment|$)/iu.exec(cover)
			?.groups?.names ?? '';
	return {
		title,
		authority:
			[above, within].find((name) => findAuthority(name, authorities)) ?? (above || within),
		inspected: spanOf(ranges),
		// These reports print none.
		published: null,
		inspectors: listNames(leads).map((name) => ({ name, lead: true, post: 'HMI' })),
	};
}

function findHeading(
	text: string,
	open: readonly string[],
	{ style }: Prose,
): HeadingRule | undefined {
	const list = findList(text, style?.isBold === true);
	if (list) return { level: 2, kind: 'context', numbered: list, items: list };
	const graded = splitGradedHeading(text);
	const label = findLabel(graded?.label ?? text, labels);
	if (label && (graded || style?.isBold))
		return { level: 2, area: label.area, ...(graded && { grade: graded.grade }) };
	// The grade may stand in a line of its own.
	if (!style?.isBold || parseGrade(text) !== null) return undefined;
	if (about.test(text)) return { level: 2, kind: 'context' };
	// A bold line that ends with a grade after a colon or dash parts the report, whatever it names: what follows has not the
	// grade above it. "Plans are good" is words of a section.
	if (graded && /^\s*[:–—-]/u.test(text.slice(graded.label.length)))
		return { level: 2, grade: graded.grade };
	// Some part a judged section by bold lines; what is below is of that section still.
	return open.length > 0 && isSubheading(text) ? { level: 3 } : undefined;
}

/** Headings of what stands below the judged sections and is none of them. */
const about =
	/^(?:About (?:the|this) inspection|Annexe?\b|Appendix\b|Glossary|Information about\b)/iu;

/** Whether a bold line may part a section: short, and no sentence. */
function isSubheading(text: string): boolean {
	return text.length <= 100 && /^\p{Lu}.*[^.;:,\s]$/u.test(text);
}

/** What the items of a list are, given its heading: the usual one in whatever type, others in bold. */
function findList(text: string, isBold: boolean): FindingKind | undefined {
	const words = text.replace(/(?<![?:.\d⁰¹²³⁴⁵⁶⁷⁸⁹])[?:.]*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹\d]+[?:.]*)?$/u, '');
	if (/^(?:What needs to improve|Areas for improvement)$/iu.test(words)) return 'recommendation';
	if (!isBold) return undefined;
	if (priorityActions.test(words)) return 'priority-action';
	return whatNeedsToImprove.test(words) || areasForImprovement.test(words)
		? 'recommendation'
		: undefined;
}
