import { expect, test } from 'vitest';
import { findRuns } from './line-runs.ts';
import { readMarks } from './item-marks.ts';

const wrap = {
	isFull: ({ text }: { text: string }) => text.length > 8,
	isFullInItem: () => true,
	hasRoom: () => false,
	isNearlyFull: () => true,
	isSpaced: false,
	isSpacedAt: () => false,
	isLong: () => true,
};

function read(...texts: string[]) {
	const lines = texts.map((text, index) => ({ number: index + 1, text }));
	const starts = new Set(lines.filter(({ text }) => text.startsWith('\f')));
	const runs = findRuns(lines, { wrap, starts, readMark: readMarks(lines) });
	return { counts: lines.map((line) => runs.linesFrom(line)), usual: runs.usual };
}

test('a run goes on as far as lines are full, and over the end of a page', () => {
	expect(read('A full line', 'a full line', '', '\fand the end', 'stop.').counts).toEqual([
		4, 3, 1, 2, 1,
	]);
});

test('a blank line and a bullet end a run', () => {
	expect(read('A full line', '', 'another full line', '• and an item', 'of it.').counts).toEqual([
		1, 1, 1, 2, 1,
	]);
});

test('the usual length is that of the runs that end as sentences do', () => {
	const run = ['A full line', 'a full line', 'end.'];
	expect(read(...run, ...run, 'A heading line', 'ends.', ...run).usual).toBe(3);
});

test('letters have five lines where no run shows it', () => {
	expect(read('Short', 'lines').usual).toBe(5);
});
