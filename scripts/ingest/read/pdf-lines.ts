import type { PageRuns, Run } from './pdf-runs.ts';
import type { LineLayout } from './source-document.ts';

/** A line of a page. */
export interface PdfLine {
	text: string;
	layout: LineLayout;
}

/** A gap this wide, in points, parts two cells of a table. */
const cellGap = 32;

/** Between a number or bullet and its text there may be this much: in recommendations of 2015-2018 it is 33 points. */
const labelGap = 60;

/** Raised digits as the characters that Unicode has for them: a note's mark must not read as part of its word. */
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A bullet that some letters print without a space after it: it is no part of the word. */
const gluedBullet =
	/^[\u2022\u25AA\u25A0\u25CF\u25CB\u25E6\u25FC\u2023\uF06E\uF0A7\uF0B7](?=[\p{L}\p{N}])/u;

/** The raised mark of a note that stands against its first word: it is no part of it. */
const gluedMark = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?=\p{L})/u;

/** The control character that a font of symbols leaves for its bullet, where it is drawn by itself (report of 3 July 2009). */
const controlBullet = /^\s*\u0083\s*$/u;

/** The lines of a page in reading order, which is the order in which these documents draw them. */
export function findLines({ page, runs }: PageRuns): PdfLine[] {
	const lines: Run[][] = [];
	for (const drawn of runs) {
		const run = controlBullet.test(drawn.text) ? { ...drawn, text: '•' } : drawn;
		const line = lines.at(-1);
		if (line && continues(line, run)) line.push(run);
		else if (run.text.trim() !== '') lines.push([run]);
	}
	return lines.map((line) => ({ text: lineText(line), layout: layoutOf(line, page) }));
}

function continues(line: readonly Run[], run: Run): boolean {
	const last = line.at(-1);
	if (!last || last.isArtifact !== run.isArtifact) return false;
	const base = baseOf(line);
	const gap = run.x - (last.x + last.width);
	const isLevel = Math.abs(run.y - base.y) <= 2;
	if (!isLevel && !isRaised(run, base) && !isRaised(base, run)) return false;
	if (gap < -Math.max(6, base.size / 2)) return false;
	const isLabelled = isLabel(line.map(({ text }) => text).join(''));
	const blank = isBlank(last) ? last.width : 0;
	return Math.max(gap, blank) <= (isLabelled ? labelGap : cellGap);
}

/** A paragraph's number, a bullet, or the letter o where it is used as one. */
function isLabel(text: string): boolean {
	return /^\s*(?:\d{1,3}\.?|[^\p{L}\p{N}\s]|o)\s*$/u.test(text);
}

/** The run that sets the line's baseline: its tallest. */
function baseOf(line: readonly Run[]): Run {
	return line.reduce((tallest, run) => (run.size > tallest.size ? run : tallest));
}

/** Smaller type above the baseline: a note's mark, or the letters of an ordinal. */
function isRaised(run: Run, base: Run): boolean {
	const rise = run.y - base.y;
	return (
		run.size > 0 && run.size < base.size * 0.8 && rise > base.size * 0.1 && rise < base.size * 0.7
	);
}

function isBlank(run: Run): boolean {
	return run.text.trim() === '';
}

function lineText(line: readonly Run[]): string {
	const base = baseOf(line);
	let text = '';
	let end: number | undefined;
	for (const run of line) {
		const needsSpace =
			end !== undefined &&
			run.x - end > base.size * 0.2 &&
			!/\s$/u.test(text) &&
			!/^\s/u.test(run.text);
		text += needsSpace ? ' ' : '';
		text += isRaised(run, base)
			? run.text.replace(/\d/gu, (digit) => superscripts[Number(digit)] ?? digit)
			: run.text;
		end = run.x + run.width;
	}
	return text.trim().replace(gluedBullet, '$& ').replace(gluedMark, '$& ');
}

function layoutOf(line: readonly Run[], page: number): LineLayout {
	const inked = line.filter((run) => !isBlank(run));
	const [first] = inked;
	const last = inked.at(-1);
	const base = baseOf(line);
	const letters = (runs: readonly Run[]) =>
		runs.reduce((sum, { text }) => sum + text.trim().length, 0);
	const bold = letters(inked.filter(({ font }) => /bold|black/iu.test(font)));
	return {
		page,
		x: first?.x ?? 0,
		y: base.y,
		right: last ? last.x + last.width : 0,
		size: mainSize(inked),
		isBold: bold * 2 > letters(inked),
		isArtifact: first?.isArtifact ?? false,
		startsTag: line[0]?.startsTag ?? false,
		textX: textStart(inked),
	};
}

/** The size in which most letters are set. */
function mainSize(runs: readonly Run[]): number {
	const letters = new Map<number, number>();
	for (const { size, text } of runs)
		letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
	return [...letters].reduce<[number, number]>(
		(commonest, entry) => (entry[1] > commonest[1] ? entry : commonest),
		[0, 0],
	)[0];
}

function textStart(inked: readonly Run[]): number {
	const [first, second] = inked;
	return (first && isLabel(first.text) ? second?.x : undefined) ?? first?.x ?? 0;
}
