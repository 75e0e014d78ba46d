import { allFindings, allSections } from '../../../src/model/body-parts.ts';
import { plainText, type Block, type BodyNode, type Finding } from '../../../src/model/body.ts';
import type { ConversionWarning } from '../../../src/model/report.ts';
import { linesOf } from '../../../src/model/source-range.ts';
import type { DoubtfulEnd } from '../blocks/find-blocks.ts';
import { isWhole, leadsOn } from '../blocks/join-blocks.ts';
import type { SourceLine } from '../read/source-document.ts';
import { isImprovement } from './heading-rules.ts';

/** A finding with its words, as the checks of its shape look at it. */
interface Shape {
	finding: Finding;
	/** The text of its paragraphs, in order; lists and tables are left out. */
	paragraphs: string[];
	/** How many words it has. */
	words: number;
	/** Whether its last block is a paragraph. */
	endsInParagraph: boolean;
	/** The source lines between its first and its last one. */
	inner: string[];
	/** Whether its paragraph may end, or go on, at a place where nothing shows it. */
	mayBeParted: boolean;
}

/** One way in which a finding may be out of shape: what a reader is told of it, and how it is told. */
interface Doubt {
	/** The end of a sentence that begins "The finding p17". */
	message: string;
	applies: (shape: Shape) => boolean;
}

/** Of 117 PDFs that have been compared one finding in two hundred has more words, tables apart; most have fewer than 150. */
const longestFinding = 240;

/** None of those findings has fewer words. */
const shortestFinding = 4;

/** A line this long, in characters, is prose: an entry of a list or of a team is shorter. */
const shortestProse = 60;

/** Headings of these reports have fewer characters. */
const longestHeading = 130;

/** Signs of a list: no sentence has them within. */
const bulletWithin = /\s[•▪◼■◾●\uf0a7\uf0b7]\s/u;

/** Up to eight words after a sentence that have no stop. */
const headingAtEnd = /[.!?] \p{Lu}[^\s.!?;:,…]*(?: [^\s.!?;:,…]+){0,7}$/u;

const doubts: readonly Doubt[] = [
	{
		message: 'begins in lower case: its beginning may stand in another one',
		applies: ({ finding, paragraphs }) =>
			!mayBeBare(finding) && /^\p{Ll}/u.test(paragraphs[0] ?? ''),
	},
	{
		message: 'begins with neither a letter, a figure nor a quotation',
		// "*Pseudonym used to protect confidentiality" stands below a case study (letter of 8 May 2019).
		applies: ({ paragraphs }) => /^(?!\*\s?\p{Lu})[^\p{L}\d‘’“”'"£]/u.test(paragraphs[0] ?? ''),
	},
	{
		message: 'has a sentence that begins in lower case: words of another one may stand in it',
		applies: ({ paragraphs }) =>
			paragraphs.some((text) =>
				/[\p{Ll}\d]{3}[.!?] \p{Ll}{2}/u.test(text.replace(/\betc\./gu, '')),
			),
	},
	{
		message: 'is hardly a sentence',
		applies: ({ words, finding }) =>
			words < shortestFinding &&
			!mayBeBare(finding) &&
			finding.blocks.every(({ type }) => type === 'paragraph'),
	},
	{
		message: 'ends with a question, which may be the heading of what follows',
		applies: ({ paragraphs }) => /[.!] \p{Lu}[^.!?]{8,90}\?$/u.test(paragraphs.at(-1) ?? ''),
	},
	{
		message: 'ends with words that may be the heading of what follows',
		applies: ({ paragraphs, endsInParagraph }) => {
			const last = paragraphs.at(-1) ?? '';
			return endsInParagraph && headingAtEnd.test(last) && !leadsOn.test(last);
		},
	},
	{
		message: 'ends without a stop: its end may stand in another one, or be lost',
		applies: (shape) => !mayBeBare(shape.finding) && isOpen(shape),
	},
	{
		message: 'begins with a number as paragraphs have it',
		applies: ({ paragraphs }) => /^\d{1,3}\.\s?\p{Lu}\p{Ll}/u.test(paragraphs[0] ?? ''),
	},
	{
		message: 'has the number of the next paragraph within it',
		applies: ({ finding: { number }, paragraphs }) =>
			number !== undefined &&
			paragraphs.some((text) => new RegExp(`[.!?] ${number + 1}\\. \\p{Lu}`, 'u').test(text)),
	},
	{
		message: 'has a number on a line of its own within it, as pages have it',
		applies: ({ inner }) => inner.some((line) => /^\s*(?:page\s+)?\d{1,3}\s*$/iu.test(line)),
	},
	{
		message: 'has a bullet within a sentence',
		applies: ({ paragraphs }) => paragraphs.some((text) => bulletWithin.test(text)),
	},
	{
		message:
			'has a sentence that ends on a full line: nothing shows whether its paragraph ends there',
		applies: ({ mayBeParted }) => mayBeParted,
	},
	{
		message: 'is longer than findings are: more than one may stand in it',
		applies: ({ words }) => words > longestFinding,
	},
];

/**
 * Warns of each finding of a text that is hardly one, and of each heading as long as a sentence. Words may all be there and
 * still stand in the wrong finding: a text does not say where a paragraph ends, so its shape is the only witness. One
 * warning for a finding, of the first thing that is odd. On PDFs, whose pages do say it, nothing is doubted.
 */
export function doubtShapes(
	body: readonly BodyNode[],
	lines: readonly SourceLine[],
	doubtfulEnds: readonly DoubtfulEnd[] = [],
): ConversionWarning[] {
	const ends = new Set(doubtfulEnds.flatMap(({ last, next }) => [last, next]));
	const ofFindings = allFindings(body).flatMap((finding): ConversionWarning[] => {
		const shape = shapeOf(finding, lines, ends);
		const doubt = doubts.find(({ applies }) => applies(shape));
		return doubt ? [warn(finding.source, `The finding ${finding.id} ${doubt.message}.`)] : [];
	});
	const ofHeadings = allSections(body).flatMap(({ heading, source }): ConversionWarning[] => {
		const text = plainText(heading);
		if (!isNoHeading(text)) return [];
		return [
			warn(
				source,
				`The heading "${text.slice(0, 40)}" is hardly one: it may be other words of the document.`,
			),
		];
	});
	return [...ofFindings, ...ofHeadings];
}

function warn(source: string, message: string): ConversionWarning {
	return { rule: 'finding-doubtful', source, message };
}

function shapeOf(finding: Finding, lines: readonly SourceLine[], ends: ReadonlySet<number>): Shape {
	const own = linesOf(finding.source);
	const texts = finding.blocks.map(textOf);
	return {
		finding,
		paragraphs: finding.blocks.flatMap((block, index) =>
			block.type === 'paragraph' ? [(texts[index] ?? '').trim()] : [],
		),
		words: texts.join(' ').split(/\s+/u).length,
		endsInParagraph: finding.blocks.at(-1)?.type === 'paragraph',
		inner: own.slice(1, -1).map((number) => lines[number - 1]?.text ?? ''),
		mayBeParted: own.some((number) => ends.has(number)),
	};
}

/** Without its tables, which may be long. */
function textOf(block: Block): string {
	if (block.type === 'paragraph') return plainText(block.pieces);
	if (block.type === 'table') return '';
	return block.items
		.map(({ pieces, lists }) => [plainText(pieces), ...lists.map(textOf)].join(' '))
		.join(' ');
}

/** Whether it goes on from the words above a list, and may have no capital letter and no stop. */
function mayBeBare(finding: Finding): boolean {
	return isItem(finding) || isImprovement(finding.kind) || finding.kind === 'requirement-met';
}

/** Whether it is an item of a list: its sentence may begin above the list, and have no stop. */
function isItem({ printed, mended, number }: Finding): boolean {
	return number === undefined && (printed !== undefined || mended !== undefined);
}

/** The number of a note at the end of a text. */
const noteNumber = /(?<![\d⁰¹²³⁴⁵⁶⁷⁸⁹])[\d⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u;

/** Whether prose ends without a stop. The scale of grades does, and so does every entry of a list of names. */
function isOpen({ paragraphs, endsInParagraph }: Shape): boolean {
	const last = paragraphs.at(-1) ?? '';
	if (!endsInParagraph || isWhole(last.replace(noteNumber, ''))) return false;
	// A gap says by itself that the end is lost.
	if (last === '' || /minimum requirements$/iu.test(last)) return false;
	const isProse = paragraphs.some(isWhole) || paragraphs.length === 1;
	return isProse && last.length >= shortestProse;
}

/** Whether a heading is as long as a sentence, holds one, or a number to telephone or an address. */
function isNoHeading(text: string): boolean {
	return (
		text.length > longestHeading || /[.!] \p{Lu}\p{Ll}+ \p{Ll}|\d{4}|\d{3} \d|@|www\./u.test(text)
	);
}
