import type { SourceLine } from '../read/source-document.ts';
import { cleanSpace } from '../wording/plain-form.ts';
import type { Wrap } from './find-wrap.ts';
import type { ReadMark } from './item-marks.ts';
import { isWhole } from './join-blocks.ts';

/** The runs of full lines of a text: each is a paragraph, or several of which nothing parts the last lines. */
export interface LineRuns {
	/** How many lines go on from a line, itself included. */
	linesFrom(line: SourceLine): number;
	/** How many lines a run that ends as sentences do has at the median: that of its paragraphs, for most are one. */
	usual: number;
}

/** Where no run shows it: letters have five or six lines a paragraph. */
const presumed = 5;

/** Finds the runs of a text. A bullet begins one, and a blank line ends it, but not one that a page break leaves. */
export function findRuns(
	lines: readonly SourceLine[],
	{ wrap, starts, readMark }: { wrap: Wrap; starts: ReadonlySet<SourceLine>; readMark: ReadMark },
): LineRuns {
	const counts = new Map<SourceLine, number>();
	const lengths: number[] = [];
	let run: SourceLine[] = [];
	const close = () => {
		for (const [index, line] of run.entries()) counts.set(line, run.length - index);
		if (run.length > 1 && isWhole(cleanSpace(run.at(-1)?.text ?? ''))) lengths.push(run.length);
		run = [];
	};
	let isBlank = false;
	for (const line of lines) {
		if (cleanSpace(line.text) === '') {
			isBlank = true;
			continue;
		}
		const last = run.at(-1);
		const isParted = isBlank && !starts.has(line);
		if (last && (isParted || readMark(line) || !wrap.isFull(last, line))) close();
		run.push(line);
		isBlank = false;
	}
	close();
	lengths.sort((a, b) => a - b);
	return {
		linesFrom: (line) => counts.get(line) ?? 1,
		usual: lengths[Math.floor(lengths.length / 2)] ?? presumed,
	};
}
