import { fitText, type TextWay } from './fit-text.ts';
import type { Weight } from './read-typeface.ts';
import type { Typesetter } from './typesetter.ts';

/** How a text may look. */
export interface TextLook {
	/** The ways to set it, the best first. */
	ways: readonly TextWay[];
	weight: Weight;
	/** As SVG has it: `#1b1a18`. */
	colour: string;
}

/** Where a text stands; in pixels. */
export interface TextPlace {
	x: number;
	/** Its upper edge. */
	y: number;
	width: number;
}

/** A text that was drawn. */
export interface DrawnText {
	/** Its lines as SVG. */
	svg: string;
	/** Of its longest line, in pixels. */
	width: number;
	/** Of all lines, in pixels. */
	height: number;
	/** What it says, with an ellipsis where the rest had no room. */
	lines: string[];
}

/** Height of a line, in ems. */
const leading = 1.2;
/** Where its base line is, in ems from its upper edge. */
const ascent = 0.92;

/** Draws a text into the room that it has, as large as it may be. */
export function drawText(
	text: string,
	{ ways, weight, colour }: TextLook,
	{ x, y, width }: TextPlace,
	setter: Typesetter,
): DrawnText {
	const { lines, size } = fitText(text, width, ways, (line, of) =>
		setter.measure(line, { size: of, weight }),
	);
	const style = { size, weight };
	const paths = lines.map((line, at) =>
		setter.draw(line, style, x, y + size * (ascent + at * leading)),
	);
	return {
		svg: `<g fill="${colour}">${paths.join('')}</g>`,
		width: Math.max(0, ...lines.map((line) => setter.measure(line, style))),
		height: lines.length * size * leading,
		lines,
	};
}
