import type { Card, CardGrade } from '../say/card.ts';
import { gradeInks, inks } from './colours.ts';
import { toDrawable } from './drawable-text.ts';
import { drawText, type TextLook } from './draw-text.ts';
import { inLines } from './fit-text.ts';
import { drawSign } from './grade-sign.ts';
import { left, right } from './layout.ts';
import type { Typesetter } from './typesetter.ts';

/** The grades that were drawn. */
interface DrawnGrades {
	svg: string;
	/** Where they end, in pixels. */
	y: number;
	/** How many had no room. */
	left: number;
	/** Whether any had. */
	isBegun: boolean;
}

/** How rows of grades are set; lengths in pixels. */
interface Rows {
	/** Of an em of their words. */
	size: number;
	/** Of a row. */
	height: number;
	/** How many grades stand side by side. */
	columns: number;
}

/** Room between columns, in pixels. */
const gutter = 24;

/** What the line takes that counts the grades without room, in pixels. */
const countHeight = 40;

/**
 * Draws the grades of a card, first those overall, then those of areas, in two columns where one has no room for all. Where not all
 * have room there is room left to say how many others there are.
 */
export function drawGrades(
	card: Pick<Card, 'overall' | 'areas' | 'more'>,
	{ y, end }: { y: number; end: number },
	setter: Typesetter,
): DrawnGrades {
	const all = layGrades(card, { y, end }, setter);
	return all.left === 0 ? all : layGrades(card, { y, end: end - countHeight }, setter);
}

function layGrades(
	card: Pick<Card, 'overall' | 'areas' | 'more'>,
	{ y, end }: { y: number; end: number },
	setter: Typesetter,
): DrawnGrades {
	const high = rowHeight(card.overall.length, end - y, [32, 56]);
	const rows = { size: Math.floor(high * 0.75), height: high, columns: 1 };
	const overall = drawRows(card.overall, rows, { y, end }, setter);
	const start = overall.y + (overall.count > 0 ? 8 : 0);
	// An area never takes the room of what is graded overall.
	const shown = overall.count === card.overall.length ? card.areas : [];
	const areas = drawRows(shown, chooseRows(shown.length, end - start), { y: start, end }, setter);
	const count = overall.count + areas.count;
	return {
		svg: overall.svg + areas.svg,
		y: areas.y,
		left: card.overall.length + card.areas.length + card.more - count,
		isBegun: count > 0,
	};
}

/** One column of rows as high as there is room for, or two of low ones. */
function chooseRows(count: number, room: number): Rows {
	const height = rowHeight(count, room, [32, 48]);
	if (height * count > room) return { size: 22, height, columns: 2 };
	return { size: Math.floor(height * 0.7), height, columns: 1 };
}

/** As high as rows may be for all of them to have room, between a least and a greatest height; in pixels. */
function rowHeight(count: number, room: number, [least, most]: [number, number]): number {
	return Math.max(least, Math.min(most, Math.floor(room / Math.max(1, count))));
}

function drawRows(
	grades: readonly CardGrade[],
	{ size, height, columns }: Rows,
	{ y, end }: { y: number; end: number },
	setter: Typesetter,
): { svg: string; y: number; count: number } {
	const rows = Math.min(
		Math.ceil(grades.length / columns),
		Math.max(0, Math.floor((end - y) / height)),
	);
	const drawn = grades.slice(0, rows * columns);
	const width = (right - left - gutter * (columns - 1)) / columns;
	const svg = drawn.map((grade, at) => {
		const column = Math.floor(at / rows);
		const words = drawn
			.slice(column * rows, (column + 1) * rows)
			.map((one) => setter.measure(one.words, { size, weight: 600 }));
		const place = { x: left + column * (width + gutter), y: y + (at % rows) * height, width };
		return drawGrade(grade, size, Math.max(...words), place, setter);
	});
	return { svg: svg.join(''), y: y + rows * height, count: drawn.length };
}

/** Draws a grade: its shape, its word, and what was judged. */
function drawGrade(
	{ grade, words, label, isDoubtful }: CardGrade,
	size: number,
	wordsWidth: number,
	{ x, y, width }: { x: number; y: number; width: number },
	setter: Typesetter,
): string {
	const colour = gradeInks[grade];
	const radius = size * 0.34;
	const begin = x + radius * 2 + size * 0.4;
	const after = begin + wordsWidth + size * 0.5;
	const look: TextLook = { ways: inLines(1, size), weight: 600, colour };
	const ways = inLines(1, size, size - 1, size - 2, size - 3, size - 4);
	const plain: TextLook = { ways, weight: 400, colour: inks.text };
	const clean = toDrawable(label, (character) => setter.has(character));
	return [
		drawSign({ grade, isDoubtful, colour }, x + radius, y + size * 0.6, radius),
		drawText(words, look, { x: begin, y, width: wordsWidth + 1 }, setter).svg,
		drawText(clean, plain, { x: after, y, width: x + width - after }, setter).svg,
	].join('');
}
