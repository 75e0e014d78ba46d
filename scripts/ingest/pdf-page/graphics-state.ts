import { intersect, type Box } from '../pdf-objects/page-tree.ts';
import type { PdfDict } from '../pdf-objects/pdf-value.ts';
import { black, type Colour } from './colour.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { Matrix } from './matrix.ts';
import type { Region } from './region.ts';

/** What is painted with: a colour, or null for a pattern, which may be anything. */
export type Paint = Colour | null;

/** What may be drawn on. */
export interface Clip {
	/** Around it, in points of the page; null where nothing may be drawn at all. */
	box: Box | null;
	/** Outlines within that box, each of which it is inside of. */
	shapes: readonly Region[];
}

/** What is less opaque than this is not seen. */
export const faintest = 0.05;

/** How things are drawn at a point of the content. `q` keeps it, `Q` brings it back. */
export interface GraphicsState {
	matrix: Matrix;
	clip: Clip;
	fill: Paint;
	stroke: Paint;
	/** The colour spaces that colours are given in, by name. */
	fillSpace: string;
	strokeSpace: string;
	/** From 0, which shows nothing, to 1. */
	opacity: number;
	strokeOpacity: number;
	/** Whether what is drawn replaces what is under it, and is not mixed with it. */
	isPlain: boolean;
	font: FontMetrics | null;
	size: number;
	/** How text is drawn: 3 and 7 draw nothing. */
	mode: number;
	letterSpace: number;
	wordSpace: number;
	/** 1 is the font's own width. */
	stretch: number;
	leading: number;
	rise: number;
	/** Where fonts, forms and the rest are looked up. */
	resources: PdfDict;
}

/** The state in which a page begins. */
export function firstState(box: Box, matrix: Matrix, resources: PdfDict): GraphicsState {
	return {
		matrix,
		clip: { box, shapes: [] },
		fill: black,
		stroke: black,
		fillSpace: 'DeviceGray',
		strokeSpace: 'DeviceGray',
		opacity: 1,
		strokeOpacity: 1,
		isPlain: true,
		font: null,
		size: 0,
		mode: 0,
		letterSpace: 0,
		wordSpace: 0,
		stretch: 1,
		leading: 0,
		rise: 0,
		resources,
	};
}

/** A clip within which only a region is drawn on. */
export function clipTo({ box, shapes }: Clip, region: Region | null): Clip {
	const shared = box && region ? intersect(box, region.box) : undefined;
	return {
		box: shared ?? null,
		shapes: region?.outlines ? [...shapes, region] : shapes,
	};
}

/** What text is drawn with, by its mode; empty where nothing of it is. */
export function textPaints({ mode, fill, stroke, opacity, strokeOpacity }: GraphicsState): Paint[] {
	const fills = mode % 4 === 0 || mode % 4 === 2;
	const strokes = mode % 4 === 1 || mode % 4 === 2;
	return [
		...(fills && opacity >= faintest ? [fill] : []),
		...(strokes && strokeOpacity >= faintest ? [stroke] : []),
	];
}
