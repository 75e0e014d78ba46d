import { scaleUtc } from 'd3-scale';
import type { Grade } from '../../model/grade.ts';
import { findEras, type GradeHistory } from '../../register/grade-history.ts';

/** The drawing of a history of grades: places across in per cent of its width, down in pixels. */
export interface PlacedHistory {
	height: number;
	/** The inspections, each with its year. */
	columns: { x: number; year: string }[];
	/** Where the framework changes, between two inspections. */
	breaks: number[];
	/** The middle of each run of inspections under one framework, in order. */
	eras: number[];
	rows: PlacedRow[];
}

/** One area of the drawing. */
export interface PlacedRow {
	label: string;
	/** Foot of the area's name. */
	labelY: number;
	/** Middle of its marks. */
	y: number;
	marks: { x: number; column: number; grade: Grade }[];
	/** From mark to mark of inspections that follow each other under one framework. */
	lines: { from: number; to: number }[];
}

/** Room for the numbers of the frameworks and the years. */
const head = 48;
const rowHeight = 50;
/** What is between the edges of the drawing and its first and last mark. A mark has its letter on the right. */
const [left, right] = [5, 91];
/** Marks nearer than this would cover each other on a phone. */
const nearest = 13;

/** Places a history by the days of its inspections. No line crosses a change of framework. */
export function placeHistory({ columns, rows }: GradeHistory): PlacedHistory {
	const [first, last] = [columns[0], columns.at(-1)].map((column) => dayOf(column?.day));
	const scale = scaleUtc([first ?? 0, last ?? 0], [left, right]);
	const xs = keepApart(columns.map(({ day }) => scale(dayOf(day))));
	const at = (column: number): number => xs[column] ?? left;
	const eras = findEras(columns);
	return {
		height: head + rows.length * rowHeight,
		columns: columns.map(({ day }, column) => ({ x: at(column), year: day.slice(0, 4) })),
		breaks: eras.slice(1).map(({ from }) => middle(at(from - 1), at(from))),
		eras: eras.map(({ from, to }) => middle(at(from), at(to))),
		rows: rows.map(({ label, grades }, index) => ({
			label,
			labelY: head + index * rowHeight + 16,
			y: head + index * rowHeight + 34,
			marks: grades.flatMap((grade, column) =>
				grade === undefined ? [] : [{ x: at(column), column, grade }],
			),
			lines: eras.flatMap(({ from, to }) =>
				steps(from, to)
					.filter((column) => grades[column - 1] !== undefined && grades[column] !== undefined)
					.map((column) => ({ from: at(column - 1), to: at(column) })),
			),
		})),
	};
}

/** Moves what stands too near to the one before it, as little as it takes, and never out of the drawing. */
export function keepApart(places: readonly number[]): number[] {
	const room = Math.min(nearest, (right - left) / Math.max(places.length - 1, 1));
	const moved: number[] = [];
	for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -Infinity) + room));
	for (let index = moved.length - 1; index >= 0; index -= 1) {
		const limit = right - (moved.length - 1 - index) * room;
		const place = moved[index] ?? limit;
		moved[index] = round(Math.min(place, limit));
	}
	return moved;
}

/** The columns from the second to the last of a run. */
function steps(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, index) => from + index + 1);
}

function middle(a: number, b: number): number {
	return round((a + b) / 2);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

function dayOf(day: string | undefined): Date {
	return new Date(`${day ?? '1970-01-01'}T00:00:00Z`);
}
