import { lowerMark, raiseMark } from '../../../src/model/body.ts';
import type { SourceLine } from '../read/source-document.ts';
import { cleanSpace } from '../wording/plain-form.ts';

/** A note at the foot of a page of a text. */
export interface TextNote {
	/** Its mark in ordinary digits: "1". */
	mark: string;
	/** From the one with its mark, which may stand below its words, or be lost. */
	lines: SourceLine[];
	isMarkLost: boolean;
	/** The line of its page that bears its mark. */
	bearer: SourceLine;
}

/** No note of these letters has more lines. */
const longest = 8;

/** How a note begins: "1", "1 The areas ...", "¹ The areas ...". */
const noteStart = /^(?<mark>\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?:\s+(?=[\p{Lu}‘'“"(])|$)/u;

/**
 * What the note on areas for improvement begins with, in letters since 2024. `pdftotext` without options prints the raised
 * mark of a note below it: this alone tells where it begins.
 */
const knownStart = /^The areas? for improvement ha(?:s|ve) been cross-?referenced\b/u;

/**
 * The notes at the foot of a page: the last lines, from one that begins with a mark that the text above bears, raised or
 * not ("practice?1"). Where the mark stands in no text above, nothing is a note.
 */
export function findTextNotes(page: readonly SourceLine[]): TextNote[] {
	const inked = page.filter(({ text }) => cleanSpace(text) !== '');
	const notes: TextNote[] = [];
	let end = inked.length;
	for (let index = inked.length - 1; index > 0 && index >= end - longest; index -= 1) {
		const text = cleanSpace(inked[index]?.text ?? '');
		const mark = lowerMark(noteStart.exec(text)?.groups?.['mark'] ?? '');
		const bearer = mark === '' ? undefined : findBearer(inked.slice(0, index), mark);
		// Notes of one page count up.
		if (!bearer || (notes[0] && Number(mark) !== Number(notes[0].mark) - 1)) continue;
		const isAlone = index === end - 1 && /^\S+$/u.test(text);
		const start = isAlone ? startAbove(inked, index) : index;
		if (start === null) continue;
		const own = inked.slice(start, end);
		const lines = isAlone ? [...own.slice(-1), ...own.slice(0, -1)] : own;
		notes.unshift({ mark, lines, bearer, isMarkLost: false });
		end = start;
		index = start;
	}
	return notes.length > 0 ? notes : findUnmarked(inked);
}

/** That note where an extraction has lost its mark, if one line above shows which it was. */
function findUnmarked(inked: readonly SourceLine[]): TextNote[] {
	const at = inked.findLastIndex(({ text }) => knownStart.test(cleanSpace(text)));
	if (at < 0 || inked.length - at > longest) return [];
	const bearers = inked.slice(0, at).flatMap((line) => {
		const mark = /[\p{Ll}?.](?<mark>[1-9⁰¹²³⁴⁵⁶⁷⁸⁹])$/u.exec(cleanSpace(line.text))?.groups?.[
			'mark'
		];
		return mark === undefined ? [] : [{ mark: lowerMark(mark), bearer: line }];
	});
	const [found, ...others] = bearers;
	if (!found || others.length > 0) return [];
	return [{ ...found, lines: inked.slice(at), isMarkLost: true }];
}

/** Where the words of a note begin whose mark stands below them; null where nothing tells. */
function startAbove(inked: readonly SourceLine[], at: number): number | null {
	const above = inked.slice(Math.max(0, at - longest), at);
	const known = above.findLastIndex(({ text }) => knownStart.test(cleanSpace(text)));
	return known < 0 ? null : at - above.length + known;
}

/** The last line that bears a mark, raised or against the end of a word or acronym: "practice?1", "LSCP1", never "COVID-19", "2019" or "M1". */
function findBearer(lines: readonly SourceLine[], mark: string): SourceLine | undefined {
	const bears = bearing(mark);
	return lines.findLast(({ text }) => bears.test(text));
}

/** A line with the mark of a note raised in it: "practice?¹". */
export function raiseInLine(line: SourceLine, mark: string): SourceLine {
	return { ...line, text: line.text.replace(bearing(mark), raiseMark(mark)) };
}

function bearing(mark: string): RegExp {
	return new RegExp(
		`(?<=[\\p{Ll}.,;:?!)\\]’”"']|\\p{Lu}{3})(?:${raiseMark(mark)}|${mark})(?![\\p{L}\\p{N}])`,
		'u',
	);
}
