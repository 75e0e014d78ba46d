import { lowerMark } from '../../../src/model/body.ts';
import type { PrintedLine } from './printed-line.ts';

/** A footnote: its mark, its words, and where it stands. */
export interface PrintedNote {
	/** The mark as printed, in ordinary digits: "2". */
	mark: string;
	lines: PrintedLine[];
}

/** Lines of one note are this close, in multiples of their type's size. */
const noteGap = 2.2;

/** Separates the notes at the foot of each page from the text: smaller type that begins with a mark. */
export function separateNotes(
	lines: readonly PrintedLine[],
	bodySize: number,
): { text: PrintedLine[]; notes: PrintedNote[] } {
	const notes: PrintedNote[] = [];
	const text: PrintedLine[] = [];
	const marks = marksInText(lines, bodySize);
	let note: PrintedNote | undefined;
	for (const line of lines) {
		const isSmall = line.layout.size < bodySize - 1;
		const mark = isSmall ? noteMark(line, marks) : null;
		if (mark !== null) {
			note = { mark, lines: [line] };
			notes.push(note);
		} else if (note && isSmall && follows(note.lines.at(-1), line)) note.lines.push(line);
		else {
			note = undefined;
			text.push(line);
		}
	}
	return { text, notes };
}

/**
 * The lines of notes that bear no mark: smaller type, set apart, at the foot of a page whose text bears one mark that no
 * note has (letter of 12 January 2026). Nothing says for sure that they are the note of that mark.
 */
export function findUnmarkedNotes(
	{ text, notes }: { text: readonly PrintedLine[]; notes: readonly PrintedNote[] },
	bodySize: number,
): ReadonlySet<PrintedLine> {
	const marks = [...marksInText(text, bodySize)];
	const noted = new Set(notes.map(({ mark, lines }) => `${lines[0]?.layout.page} ${mark}`));
	const found = [...Map.groupBy(text, ({ layout }) => layout.page)].flatMap(([page, lines]) => {
		const above = lines.findLastIndex(({ layout }) => layout.size >= bodySize - 1);
		const foot = lines.slice(above + 1);
		const last = lines[above];
		const [first] = foot;
		const waiting = marks.filter((mark) => mark.startsWith(`${page} `) && !noted.has(mark));
		const isNote =
			waiting.length === 1 &&
			last !== undefined &&
			first !== undefined &&
			/^\p{Lu}/u.test(first.text) &&
			last.layout.y - first.layout.y > last.layout.size * noteGap &&
			foot.every(
				(line, index) => !line.layout.isBold && (index === 0 || follows(foot[index - 1], line)),
			);
		return isNote ? foot : [];
	});
	return new Set(found);
}

/** The marks that the text of each page bears, as "page mark". */
function marksInText(lines: readonly PrintedLine[], bodySize: number): ReadonlySet<string> {
	return new Set(
		lines.flatMap(({ text, layout }) =>
			layout.size < bodySize - 1
				? []
				: (text.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu) ?? []).map(
						(raised) => `${layout.page} ${lowerMark(raised)}`,
					),
		),
	);
}

/** The mark of a note at the start of its text: "² The local authority ...", or one that is not raised but stands in the text above. */
function noteMark({ text, layout }: PrintedLine, marks: ReadonlySet<string>): string | null {
	const raised = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u.exec(text)?.[0];
	if (raised !== undefined) return lowerMark(raised);
	const plain = /^(?<mark>\d{1,2})\s+\p{L}/u.exec(text)?.groups?.mark;
	return plain !== undefined && marks.has(`${layout.page} ${plain}`) ? plain : null;
}

function follows(last: PrintedLine | undefined, line: PrintedLine): boolean {
	if (!last || last.layout.page !== line.layout.page) return false;
	const drop = last.layout.y - line.layout.y;
	return drop > 0 && drop < last.layout.size * noteGap;
}
