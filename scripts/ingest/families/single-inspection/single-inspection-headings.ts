import {
	areasForImprovement,
	priorityActions,
	whatNeedsToImprove,
} from '../../wording/list-headings.ts';
import { dropNoteMark } from '../../wording/note-marks.ts';
import { parseGrade } from '../../../../src/model/grade.ts';
import type { BlockStyle, Prose } from '../../blocks/block.ts';
import { findLabel, type JudgementLabel } from '../../recognise/cover-table.ts';
import { splitGradedHeading } from '../../recognise/graded-heading.ts';
import type { HeadingRule } from '../../recognise/heading-rules.ts';
import { leadingNumber } from '../../recognise/numbering.ts';

/** The judgements of the single inspection, as its cover and its headings name them. */
export const labels: readonly JudgementLabel[] = [
	{
		area: 'help-and-protection',
		wording: /^(?:(?:the )?experiences? and progress of )?children who need help and protection$/iu,
	},
	{
		area: 'looked-after-and-permanence',
		wording:
			/^(?:(?:the )?experiences? and progress of )?children looked after,? and achieving permanence$/iu,
	},
	{
		area: 'adoption',
		wording:
			/^(?:adoption performance|the graded judge?ment (?:for|about) adoption(?: performance)?)$/iu,
	},
	{
		area: 'care-leavers',
		wording:
			/^(?:(?:the graded judge?ment (?:for|about) )?(?:the )?experiences? and progress of|the graded judge?ment (?:for|about)) care leavers$/iu,
	},
	{ area: 'leadership', wording: /^leadership,? management,? and governance$/iu },
];

/** A word of the name that a board goes by, "Blackburn with" apart: "Support for the LSCB is good" judges no board. */
const boardName = "(?:(?!(?:about|at|by|for|from|in|on|the|to)\\b)\\p{L}[\\p{L}’'-]* ){0,4}?";

/** The judgement of the board: in a heading, or on covers of early 2014. */
export const boardLabel: JudgementLabel = {
	area: 'lscb',
	// "The Local Safeguarding Children is inadequate" is a misprint of one report.
	wording: new RegExp(
		`^(?:the (?:overall |graded )?judge?ment (?:for|of|about|on|is that) )?(?:the )?(?:(?:overall )?effectiveness of (?:the )?)?(?:${boardName}(?:(?:Local )?Safeguarding Children(?:[’']?s)?(?: Board)?(?: \\(\\p{Lu}{2,8}\\))?|LSCB)|(?<=effectiveness of the )board)$`,
		'iu',
	),
};

/** Where a report lists what earlier inspections judged: no judgement of its own. */
export const previous = /^(?:Previous|Other) Ofsted inspections/iu;

/** Headings of which the paragraphs are about the area or the inspection. */
const context =
	/^(?:Information about|Children living in|Child protection in|Children looked after in|(?:Previous|Other) Ofsted inspections|Other information|Local leadership|The inspection team|What the inspection judge?ments mean|Summary for children and young people)/iu;
/** What lists what must improve: in most as here, in some as letters and later inspections name it. */
const improvementWordings = [
	/^(?:What does the .+ need to improve\??|Recommendations (?:for|to) .{3,60})$/iu,
	areasForImprovement,
	priorityActions,
	whatNeedsToImprove,
];

function listsImprovements(words: string): boolean {
	return improvementWordings.some((wording) => wording.test(words));
}

/** What else is a heading by its wording alone, for some reports print it in the type of their text. */
const known =
	/^(?:Executive summary|Summary|Inspection findings\b.*|The (?:local authority|LSCB)[’']s strengths|The local authority has the following strengths|Key strengths and weaknesses of the LSCB|(?:This local authority|Children[’']s services in|The LSCB|The Local Safeguarding Children Board)\b[^.]* because)$/iu;

/**
 * The rule of a heading. Wording shows what a heading means; weight and size show that it is one, for many
 * headings are the report's own: 16 points part the report, 14 its sections, 12 and 13 what is below.
 */
export function findHeading(
	text: string,
	open: readonly string[],
	{ style }: Prose,
): HeadingRule | undefined {
	const words = dropNoteMark(text).replace(/[:.]$/u, '').trim();
	// The grade in the cell beside a heading belongs to it.
	if (style === undefined || parseGrade(words) !== null || !isHeading(words, text, style))
		return undefined;
	const level = levelOf(style.size);
	if (listsImprovements(words))
		return { level, kind: 'context', numbered: 'recommendation', items: 'recommendation' };
	// Groups of recommendations may bear the name of a judgement.
	if (isGroup(style)) return { level: 5 };
	const graded = splitGradedHeading(words);
	const label = findLabel(graded?.label ?? words, [...labels, boardLabel]);
	// Old grades under the names of today's judgements: "adoption performance: requires improvement".
	if (label && isRemembered(style) && previous.test(open.at(-1) ?? '')) return undefined;
	// The three main judgements and the board's part the report, in whatever type: their summaries stand under them.
	const isPart = label && label.area !== 'adoption' && label.area !== 'care-leavers';
	if (label)
		return {
			level: isPart ? Math.min(level, 3) : level,
			area: label.area,
			...(graded && { grade: graded.grade }),
		};
	// "The LSCB's strengths" stands under "What does the LSCB need to improve?" in type alone.
	if (/\bstrengths\b/iu.test(words)) return { level: Math.min(level, 3), kind: 'narrative' };
	return context.test(words) ? { level, kind: 'context', items: 'context' } : { level };
}

function isHeading(words: string, text: string, style: BlockStyle): boolean {
	if (words === '' || /^\p{Ll}/u.test(words) || words.length > 180 || leadingNumber(text) !== null)
		return false;
	const isLabel =
		findLabel(splitGradedHeading(words)?.label ?? words, [...labels, boardLabel]) !== undefined;
	const isKnown = listsImprovements(words) || context.test(words) || known.test(words);
	// A short bold sentence is one too: "The model of social work practice used ... is ‘signs of safety’."
	if (style.isBold) return isLabel || isKnown || !/[.;]$/u.test(text) || words.length < 120;
	// In 2014 and 2015 the titles of the judgements stand in a table, in regular type.
	const isShort = words.length < 80;
	return isLabel || (isShort && (isKnown || isGroup(style) || isLargeTitle(text, style)));
}

/** A heading that has lost its weight; the summary for children is set as large, but in whole sentences. */
function isLargeTitle(text: string, { size }: BlockStyle): boolean {
	return size >= 13.5 && !/[.!?:;,]$/u.test(text);
}

/** In 2014 and 2015 recommendations and key findings are grouped under lines of 13 points, in regular type. */
function isGroup({ size, isBold }: BlockStyle): boolean {
	return !isBold && Math.round(size) === 13;
}

/** Whether the name of a judgement is set as in a list of earlier grades, not as the title of its section: in bold too, but small. */
export function isRemembered({ size, isBold }: BlockStyle): boolean {
	return !isBold || levelOf(size) > 3;
}

function levelOf(size: number): number {
	if (size >= 15.5) return 2;
	if (size >= 13.5) return 3;
	return 4;
}
