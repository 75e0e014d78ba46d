import { intersect, type Box } from '../pdf-objects/page-tree.ts';
import type { Matrix } from './matrix.ts';

/** Part of a page: what a path encloses. */
export interface Region {
	/** Around it, in points of the page. */
	box: Box;
	/** Its outlines, x and y by turns; null where it is its box. */
	outlines: readonly (readonly number[])[] | null;
}

/** Steps that a curve is taken in. */
const curveSteps = 6;

/** A path as it is drawn, in points of the page. */
export class Path {
	#outlines: number[][] = [];
	#isRectangle = true;
	#outline: number[] = [];

	/** Goes on as an operator says; false where it is none of a path's. */
	follow(operator: string, numbers: readonly number[], matrix: Matrix): boolean {
		const a = numbers[0] ?? 0;
		const b = numbers[1] ?? 0;
		const c = numbers[2] ?? 0;
		const d = numbers[3] ?? 0;
		switch (operator) {
			case 're':
				this.rectangle(a, b, c, d, matrix);
				return true;
			case 'm':
				this.#begin();
				this.#isRectangle = false;
				this.#add(a, b, matrix);
				return true;
			case 'l':
				this.#add(a, b, matrix);
				return true;
			case 'c':
				this.#curveTo(this.#here(matrix), numbers, matrix);
				return true;
			case 'v':
				this.#curveTo(this.#here(matrix), [...this.#here(matrix), ...numbers], matrix);
				return true;
			case 'y':
				this.#curveTo(this.#here(matrix), [a, b, c, d, c, d], matrix);
				return true;
			default:
				return false;
		}
	}

	rectangle(x: number, y: number, width: number, height: number, matrix: Matrix): void {
		this.#begin();
		if (this.#outlines.length > 0 || (matrix[1] !== 0 && matrix[0] !== 0))
			this.#isRectangle = false;
		this.#add(x, y, matrix);
		this.#add(x + width, y, matrix);
		this.#add(x + width, y + height, matrix);
		this.#add(x, y + height, matrix);
	}

	/** The region that it encloses, and the end of it; null where nothing was drawn. */
	end(): Region | null {
		this.#begin();
		const outlines = this.#outlines;
		const isRectangle =
			this.#isRectangle || (outlines.length === 1 && isUpright(outlines[0] ?? []));
		this.#outlines = [];
		this.#isRectangle = true;
		if (outlines.length === 0) return null;
		return { box: boxAround(outlines), outlines: isRectangle ? null : outlines };
	}

	/** Where the path is, before the matrix. */
	#here([a, b, c, d, e, f]: Matrix): readonly [x: number, y: number] {
		const [x = 0, y = 0] = this.#outline.slice(-2);
		const scale = a * d - b * c || 1;
		return [(d * (x - e) - c * (y - f)) / scale, (a * (y - f) - b * (x - e)) / scale];
	}

	/** A curve to the last of three points, drawn by the start and the other two. */
	#curveTo(
		[x0, y0]: readonly [x: number, y: number],
		[x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: readonly number[],
		matrix: Matrix,
	): void {
		for (let step = 1; step <= curveSteps; step += 1) {
			const t = step / curveSteps;
			const s = 1 - t;
			const mix = (v0: number, v1: number, v2: number, v3: number) =>
				s * s * s * v0 + 3 * s * s * t * v1 + 3 * s * t * t * v2 + t * t * t * v3;
			this.#add(mix(x0, x1, x2, x3), mix(y0, y1, y2, y3), matrix);
		}
	}

	#begin(): void {
		if (this.#outline.length > 0) this.#outlines.push(this.#outline);
		this.#outline = [];
	}

	#add(x: number, y: number, [a, b, c, d, e, f]: Matrix): void {
		this.#outline.push(a * x + c * y + e, b * x + d * y + f);
	}
}

/** Four or five points along two pairs of sides are a rectangle, however they were drawn. */
function isUpright(outline: readonly number[]): boolean {
	const points = outline.length / 2;
	if (points < 4 || points > 5) return false;
	if (points === 5 && (outline[0] !== outline[8] || outline[1] !== outline[9])) return false;
	const [x0, y0, x1, y1, x2, y2, x3, y3] = outline;
	return (
		(x0 === x1 && y1 === y2 && x2 === x3 && y3 === y0) ||
		(y0 === y1 && x1 === x2 && y2 === y3 && x3 === x0)
	);
}

function boxAround(outlines: readonly (readonly number[])[]): Box {
	const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
	for (const outline of outlines)
		for (let at = 0; at < outline.length; at += 2) {
			const [x = 0, y = 0] = [outline[at], outline[at + 1]];
			box[0] = Math.min(box[0], x);
			box[1] = Math.min(box[1], y);
			box[2] = Math.max(box[2], x);
			box[3] = Math.max(box[3], y);
		}
	return box;
}

/** Whether a point is in a region; in between outlines, an outline within another is a hole. */
export function contains({ box, outlines }: Region, x: number, y: number): boolean {
	if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
	if (outlines === null) return true;
	let crossings = 0;
	for (const outline of outlines)
		for (let at = 0; at < outline.length; at += 2) {
			const [x1 = 0, y1 = 0] = [outline[at], outline[at + 1]];
			const next = at + 2 < outline.length ? at + 2 : 0;
			const [x2 = 0, y2 = 0] = [outline[next], outline[next + 1]];
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) crossings += 1;
		}
	return crossings % 2 === 1;
}

/** The region of a box within another. */
export function clipBox(region: Region, box: Box): Region | null {
	const shared = intersect(region.box, box);
	return shared ? { box: shared, outlines: region.outlines } : null;
}
