import type { LinePlace } from '../model/source-lines.ts';

/** A drawing of a page with some of its lines. Its units are points; its origin is the upper left corner. */
export interface PageSketch {
	width: number;
	height: number;
	/** The lines as rectangles: the data of an SVG path. */
	path: string;
}

/** Width and height of A4, the size of nearly every report. */
const a4 = { width: 595, height: 842 };

/** The parts of its size that type reaches above its baseline, and below it. */
const ascent = 0.8;
const descent = 0.2;

/** Draws lines where they stand on an A4 page, or on a larger one if they would not fit. */
export function sketchPage(places: readonly LinePlace[]): PageSketch {
	const width = Math.max(a4.width, ...places.map((place) => Math.ceil(place.x + place.width)));
	const height = Math.max(a4.height, ...places.map(({ y, height: size }) => Math.ceil(y + size)));
	let [penX, penY] = [0, 0];
	// Each line begins as seen from the lower left corner of the one before; a shape that is filled need not be closed.
	const path = places.map(({ x, y, width: length, height: size }) => {
		const [left, top] = [Math.round(x), Math.round(height - y - size * ascent)];
		const [across, down] = [Math.round(length), Math.round(size * (ascent + descent))];
		const move = `m${left - penX} ${top - penY}`.replace(' -', '-');
		[penX, penY] = [left, top + down];
		return `${move}h${across}v${down}H${left}`;
	});
	return { width, height, path: path.join('') };
}
