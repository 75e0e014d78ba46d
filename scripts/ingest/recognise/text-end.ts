import { allFindings, allSections } from '../../../src/model/body-parts.ts';
import { findingText, plainText, type BodyNode, type ReportBody } from '../../../src/model/body.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { ConversionWarning, ReportFrontmatter } from '../../../src/model/report.ts';
import { slug } from '../wording/slug.ts';

/** A text document as its family read it. */
export interface ReadText {
	body: ReportBody;
	judgements: readonly Judgement[];
	framework: ReportFrontmatter['framework'];
	/** The last line that has words, and its 1-based number. */
	lastLine: { text: string; number: number };
}

/** What is said of the end of a text: that it breaks off, or that it may. */
export interface TextEnd {
	/** Why it breaks off; null where it does not. */
	fault: Pick<Problem, 'message' | 'expected' | 'line'> | null;
	/** What makes one doubt that it is whole. */
	doubts: ConversionWarning[];
}

/** Frameworks whose reports end with a table of all their judgements. */
const withRecord: ReadonlySet<string> = new Set([
	'safeguarding-and-looked-after-children',
	'looked-after-children-2013',
]);

/**
 * Whether a text document is there to its end. Nothing of a text says how long it should be, as the pages of a PDF do;
 * what stands at the end of every document of its kind does: the closing paragraphs and the signature of a letter, the
 * record of main findings, the last heading that the contents name, and a sentence that ends.
 */
export function judgeTextEnd(text: ReadText): TextEnd {
	const { body } = text;
	const kinds = new Set(body.flatMap(furnitureOf));
	if (kinds.has('salutation')) return judgeLetterEnd(text, kinds);
	const fault = findReportFault(text, kinds);
	return { fault, doubts: fault ? [] : findDoubts(text, kinds) };
}

function judgeLetterEnd(text: ReadText, kinds: ReadonlySet<string>): TextEnd {
	const { body, lastLine } = text;
	if (kinds.has('signature')) return { fault: null, doubts: [] };
	const last = allFindings(body).at(-1);
	const isClosed = last?.id.startsWith('closing-') === true && endsSentence(lastLine.text);
	if (!isClosed && !kinds.has('valediction'))
		return {
			fault: {
				line: lastLine.number,
				message: `the letter breaks off after "${lastWords(lastLine.text)}": it has no closing and no signature`,
				expected: 'a line such as "Yours sincerely", or the name and post of whoever signs',
			},
			doubts: [],
		};
	const message = 'The letter ends without a signature: the text may have lost its last lines.';
	return { fault: null, doubts: [doubt(lastLine.number, message)] };
}

function findReportFault(
	{ body, framework, lastLine }: ReadText,
	kinds: ReadonlySet<string>,
): TextEnd['fault'] {
	const line = lastLine.number;
	const after = `the report breaks off after "${lastWords(lastLine.text)}"`;
	const hasRecord = body.some(isRecord);
	const isHeaded = namesRecord(body) && !/record of main findings\W*$/iu.test(lastLine.text);
	if (withRecord.has(framework) && !hasRecord && !isHeaded)
		return {
			line,
			message: `${after}: it has no record of its judgements`,
			expected: 'that table',
		};
	const missing = findMissingEnd(body);
	if (missing !== null)
		return {
			line,
			message: `${after}: the contents name "${missing}", and nothing has that heading`,
			expected: 'every part that the contents name',
		};
	const ends = hasRecord || isHeaded || kinds.has('back-page') || endsSentence(lastLine.text);
	return ends ? null : { line, message: `${after}, in mid-sentence`, expected: 'a whole sentence' };
}

/** The last entry of the contents, if no section has its heading and one before it has. */
function findMissingEnd(body: ReportBody): string | null {
	const contents = body.flatMap((node) =>
		node.type === 'furniture' && node.kind === 'contents' ? [node.text] : [],
	);
	const entries = contents
		.join(' ')
		.replace(/^\W*Contents\b/iu, '')
		.split(/(?<![\s.…])[\s.…]*\b\d{1,3}\b(?=\s|$)/u)
		.map((entry) => slug(entry))
		.filter((entry) => entry !== '');
	const headings = allSections(body).map(({ heading }) => slug(plainText(heading)));
	const isThere = (entry: string): boolean =>
		headings.some((heading) => heading.startsWith(entry) || entry.startsWith(heading));
	const last = entries.at(-1);
	if (last === undefined || isThere(last) || !entries.some(isThere)) return null;
	return last.replaceAll('-', ' ');
}

/** A table whose last rows are lost, or a last page that is: neither is in every text that is whole. */
function findDoubts(
	{ body, judgements, framework, lastLine }: ReadText,
	kinds: ReadonlySet<string>,
): ConversionWarning[] {
	const rows = new Set(judgements.map(({ label }) => slug(label)));
	const graded = allSections(body).filter(({ grade }) => grade !== undefined);
	const unlisted = graded
		.map(({ heading }) => plainText(heading))
		.filter((text) => !rows.has(slug(text)));
	const [first] = unlisted;
	if (body.some(isRecord) && first !== undefined)
		return [
			doubt(
				lastLine.number,
				`The record of judgements has no row for "${first}", which the report grades: the text may have lost its end.`,
			),
		];
	if (body.some(isRecord) || kinds.has('back-page')) return [];
	if (withRecord.has(framework))
		return [doubt(lastLine.number, 'The record of judgements has no row that can be read.')];
	return [
		doubt(
			lastLine.number,
			'The text ends without the notice that stands on the last page of such reports: it may have lost its end.',
		),
	];
}

/** Whether anything is headed as that table is, be its letters joined as type sets them. */
function namesRecord(body: ReportBody): boolean {
	const texts = [
		...allSections(body).map(({ heading }) => plainText(heading)),
		...allFindings(body).map(findingText),
	];
	return texts.some((text) => /record of main findings/iu.test(text.normalize('NFKC')));
}

function isRecord(node: BodyNode): boolean {
	return (
		node.type === 'judgement-record' || (node.type === 'section' && node.children.some(isRecord))
	);
}

function furnitureOf(node: BodyNode): string[] {
	if (node.type === 'section') return node.children.flatMap(furnitureOf);
	return node.type === 'furniture' ? [node.kind] : [];
}

/** A sentence ends with its stop; a quotation, bracket or note mark may follow it. */
function endsSentence(line: string): boolean {
	return /[.!?…][\s"'’”)\]*_⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u.test(line);
}

function lastWords(line: string): string {
	return line.trim().split(/\s+/u).slice(-5).join(' ');
}

function doubt(line: number, message: string): ConversionWarning {
	return { rule: 'text-lost', source: `l${line}`, message };
}
