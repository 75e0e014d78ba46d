import { expect, test } from 'vitest';
import { findLines } from './pdf-lines.ts';
import type { Run } from './pdf-runs.ts';

/** A run of body text on one baseline, six points to the letter, if not said otherwise. */
const run = (text: string, x: number, other: Partial<Run> = {}): Run => ({
	text,
	x,
	y: 700,
	width: text.length * 6,
	size: 12,
	font: 'Tahoma',
	isArtifact: false,
	startsTag: false,
	...other,
});
const linesOf = (...runs: Run[]) => findLines({ page: 1, width: 595, height: 842, runs });
const textOf = (...runs: Run[]) => linesOf(...runs).map(({ text }) => text);

test('sets a bullet that stands against its text apart from it', () => {
	expect(textOf(run('◼Plans are late.', 72))).toEqual(['◼ Plans are late.']);
	expect(textOf(run('◼', 72), run('Plans are late.', 78))).toEqual(['◼ Plans are late.']);
});

test('reads a control character that is drawn by itself as the bullet that the page shows', () => {
	expect(textOf(run('\u0083', 72), run('Plans are late.', 99))).toEqual(['• Plans are late.']);
});

test('leaves a bullet with a space, and a dash before a word, as they are', () => {
	expect(textOf(run('◼ Plans', 72))).toEqual(['◼ Plans']);
	expect(textOf(run('-led', 72))).toEqual(['-led']);
});

test('parts lines by baseline, and cells by a gap', () => {
	expect(textOf(run('Plans', 72), run('are late.', 72, { y: 686 }))).toEqual([
		'Plans',
		'are late.',
	]);
	expect(textOf(run('Leaders', 72), run('Good', 303))).toEqual(['Leaders', 'Good']);
	expect(
		textOf(run('Leaders', 72), run(' ', 114, { width: 190, size: 0 }), run('Good', 304)),
	).toEqual(['Leaders', 'Good']);
});

test('joins runs of one word, and parts words by a space where they stand apart', () => {
	expect(textOf(run('multi', 72), run('-agency', 102))).toEqual(['multi-agency']);
	expect(textOf(run('weaknesses', 72), run('and', 136))).toEqual(['weaknesses and']);
	expect(textOf(run('that ', 72), run('it', 102))).toEqual(['that it']);
});

test('keeps a number or bullet with its text across the gap between them', () => {
	const [number] = linesOf(run('1.', 71), run('Help comes early.', 116));
	expect(number).toMatchObject({ text: '1. Help comes early.', layout: { x: 71, textX: 116 } });
	const [bullet] = linesOf(run('o', 90), run('Plans', 126));
	expect(bullet).toMatchObject({ text: 'o Plans', layout: { x: 90, textX: 126 } });
});

test('keeps the mark of a note apart from its word, by raising its digits', () => {
	const mark = run('12', 102, { y: 704, size: 8, width: 8 });
	expect(textOf(run('Board', 72), mark, run(' meets', 110))).toEqual(['Board¹² meets']);
	expect(textOf(run('Elev8', 72))).toEqual(['Elev8']);
});

test('sets the mark of a note that stands against its first word apart from it', () => {
	const mark = run('2', 72, { y: 704, size: 7, width: 4 });
	expect(textOf(mark, run('The figures', 76, { size: 10 }))).toEqual(['² The figures']);
});

test('keeps the raised letters of an ordinal in their line', () => {
	expect(
		textOf(run('18', 72), run('th', 84, { y: 704, size: 8, width: 8 }), run(' May', 92)),
	).toEqual(['18th May']);
});

test('says of a line how most of it is set, and where', () => {
	const [line] = linesOf(
		run('Lead inspector:', 72, { font: 'Tahoma-Bold', startsTag: true }),
		run(' Ada', 162),
	);
	expect(line?.layout).toEqual({
		page: 1,
		x: 72,
		y: 700,
		right: 186,
		textX: 72,
		size: 12,
		isBold: true,
		isArtifact: false,
		startsTag: true,
	});
});

test('parts furniture from text on the same baseline', () => {
	expect(textOf(run('Text', 72), run('2', 100, { isArtifact: true }))).toEqual(['Text', '2']);
});

test('drops what has no ink', () => {
	expect(textOf(run('  ', 72), run('\u00a0', 80))).toEqual([]);
});
