import type { SourceLine } from '../read/source-document.ts';
import { cleanSpace } from '../wording/plain-form.ts';
import type { Wrap } from './find-wrap.ts';
import { isWhole } from './join-blocks.ts';
import { chanceOfEnd, leansBack } from './paragraph-chance.ts';

/** Where a full line may be the last of its paragraph. */
export interface Boundary {
	last: SourceLine;
	line: SourceLine;
	/** How many lines the paragraph has so far. */
	linesBefore: number;
	/** How many lines go on from `line`, itself included. */
	linesAfter: number;
	/** Whether a page ends between the two. */
	isOverleaf: boolean;
	/** Whether the paragraph has a bullet or a number: then the next one has one too. */
	isMarked: boolean;
}

/** What is made of such a place. */
export interface ParagraphBreak {
	/** Whether the paragraph ends. */
	ends: boolean;
	/** Whether it may as well be otherwise: nothing in the text shows it. */
	isDoubtful: boolean;
}

/** What the text of a letter opens with, be the line of the subject above it full. */
const opensLetter = /^(?:This letter (?:summarises|sets out|contains)|Between \d{1,2}\b)/u;

/** What begins a paragraph in the letters of all families. */
const opensParagraph =
	/^(?:This letter to all the service leaders|Th(?:e|is) joint targeted area inspection \(JTAI\) (?:also )?included|Inspectors (?:looked at|considered) (?:a range|the local authority)|H(?:er|is) Majesty[’']s Chief Inspector of Education|Th(?:e|is) visit was carried out in line|The methodology for this visit|(?:I am copying|This letter has been copied)|Ofsted will take)\b/u;

/** What explains an asterisk in the paragraphs above: "*Pseudonym used to protect confidentiality." */
const explainsMark = /^\*\s?\p{Lu}/u;

/** What begins the paragraph on the written statement that is due, in letters of joint inspections: "The local authority should send ...". */
const asksForStatement = /^\p{Lu}[^.]{2,60} should send the written\b/u;

/** Few paragraphs of letters have more lines: where one seems to, it is two. */
const longest = 14;

/** Fewer lines than these before and after are no paragraphs for that to part. */
const shortest = { before: 5, after: 3 };

/**
 * Where lines are joined, a place is doubted if it is at least this likely to be an end; where they are parted, if it is
 * less likely than that. On 53 letters that is at one right finding in forty, and at more than half of the wrong ones.
 */
const doubted = { joined: 0.28, parted: 0.6 };

/** In a text with blank lines between its paragraphs few places are left without any, and most of those are ends. */
const doubtedAmongSpaced = 0.05;

const goesOn: ParagraphBreak = { ends: false, isDoubtful: false };
const surelyEnds: ParagraphBreak = { ends: true, isDoubtful: false };

/**
 * What is made of a full line that may be the last of its paragraph: `pdftotext` leaves no space between paragraphs, and no
 * text has any where a page ends. A sentence must end there. It is the last where it had room for the next word, and where
 * the next line opens as paragraphs of letters do; it is taken for the last at the top of a page, and where the two would
 * be longer than paragraphs are. Elsewhere it goes on, for most do.
 */
export function judgeBreak(
	boundary: Boundary,
	{ wrap, usual }: { wrap: Wrap; usual: number },
): ParagraphBreak {
	const { linesBefore, linesAfter, isOverleaf, isMarked } = boundary;
	const [last, line] = [cleanSpace(boundary.last.text), cleanSpace(boundary.line.text)];
	if (opensLetter.test(line)) return surelyEnds;
	if (!isWhole(last)) return goesOn;
	if (explainsMark.test(line)) return surelyEnds;
	if (!/^[‘“'"]?\p{Lu}/u.test(line)) return goesOn;
	if (opensParagraph.test(line) || asksForStatement.test(line)) return surelyEnds;
	if (isMarked || (wrap.isSpacedAt(boundary.last) && !isOverleaf)) return goesOn;
	if (wrap.hasRoom(boundary.last, boundary.line)) return surelyEnds;
	const chance = chanceOfEnd({ next: line, before: linesBefore, after: linesAfter, usual });
	const isLong =
		linesBefore >= shortest.before &&
		linesAfter >= shortest.after &&
		linesBefore + linesAfter > longest;
	const ends = !leansBack.test(line) && linesBefore > 1 && (isOverleaf || isLong);
	return {
		ends,
		isDoubtful: ends
			? chance < doubted.parted
			: chance >= (wrap.isSpaced ? doubtedAmongSpaced : doubted.joined),
	};
}
