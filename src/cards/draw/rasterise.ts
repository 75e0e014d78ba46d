import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palette } from './colours.ts';
import { encodePng } from './encode-png.ts';

let started: Promise<void> | undefined;

/** Makes the rasteriser ready, once in a process. */
export function startRasteriser(): Promise<void> {
	started ??= readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(
		(program) => initWasm(program),
	);
	return started;
}

/**
 * Draws an SVG that has the colours of cards alone, as PNG. The rasteriser is WebAssembly, so every machine draws the same.
 *
 * @throws where the SVG is none
 */
export function rasterise(svg: string): Buffer {
	const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
	try {
		const picture = drawing.render();
		try {
			const { width, height } = picture;
			return encodePng({ width, height, palette, pixels: toPlaces(picture.pixels) });
		} finally {
			picture.free();
		}
	} finally {
		drawing.free();
	}
}

/** The place in the palette of each pixel. Most pixels are like the one before. */
function toPlaces(bytes: Uint8Array): Uint8Array {
	const colours = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
	const places = new Uint8Array(colours.length);
	let [last, place] = [-1, 0];
	// Three quarters of a million pixels: an iterator takes five times as long.
	for (let at = 0; at < colours.length; at += 1) {
		const colour = colours[at] ?? 0;
		if (colour !== last) [last, place] = [colour, placeOf(colour)];
		places[at] = place;
	}
	return places;
}

/** What was looked up. Cards have a few thousand colours between them. */
const known = new Map<number, number>();

/** @param colour its red, green and blue in the order in which memory has them, the first lowest */
function placeOf(colour: number): number {
	const place =
		known.get(colour) ?? findNearest(colour & 255, (colour >> 8) & 255, (colour >> 16) & 255);
	known.set(colour, place);
	return place;
}

function findNearest(red: number, green: number, blue: number): number {
	let [nearest, least] = [0, Infinity];
	for (const [place, [r, g, b]] of palette.entries()) {
		const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
		if (distance < least) [nearest, least] = [place, distance];
	}
	return nearest;
}
