import * as harfbuzz from 'harfbuzzjs';
import { round } from './round.ts';
import type { FontPart, Typeface, Weight } from './read-typeface.ts';

/** How a text is set. */
export interface TextStyle {
	/** Size of its em in pixels. */
	size: number;
	weight: Weight;
}

/** Sets text in a typeface. What it measures is what it draws, kerning included. */
export class Typesetter {
	readonly #typeface: Typeface;

	constructor(typeface: Typeface) {
		this.#typeface = typeface;
	}

	/** Whether the typeface has a character in each of its weights. */
	has(character: string): boolean {
		return [...this.#typeface.keys()].every((weight) => this.#partWith(character, weight));
	}

	/** How wide a text is, in pixels. Characters that the typeface has not take no room. */
	measure(text: string, style: TextStyle): number {
		return this.#shape(text, style).reduce((sum, { advance }) => sum + advance, 0);
	}

	/**
	 * A text as outlines, in SVG. There is no text in it, so nothing needs to be escaped.
	 *
	 * @param x where it begins, in pixels
	 * @param y its base line, in pixels
	 */
	draw(text: string, style: TextStyle, x: number, y: number): string {
		let at = x;
		const paths: string[] = [];
		for (const { outline, scale, advance, offset } of this.#shape(text, style)) {
			if (outline !== '')
				paths.push(
					`<path transform="matrix(${round(scale)} 0 0 ${round(-scale)} ${Math.round(at + offset.x)} ${Math.round(y - offset.y)})" d="${outline}"/>`,
				);
			at += advance;
		}
		return paths.join('');
	}

	#shape(text: string, { size, weight }: TextStyle): ShapedGlyph[] {
		return this.#runsOf(text, weight).flatMap(({ part, text: run }) =>
			shapeRun(run, part, size / part.unitsPerEm),
		);
	}

	/** Parts a text where another part of the typeface has to draw it. */
	#runsOf(text: string, weight: Weight): { part: FontPart; text: string }[] {
		const runs: { part: FontPart; text: string }[] = [];
		for (const character of text) {
			const part = this.#partWith(character, weight);
			if (part === undefined) continue;
			const last = runs.at(-1);
			if (last?.part === part) last.text += character;
			else runs.push({ part, text: character });
		}
		return runs;
	}

	#partWith(character: string, weight: Weight): FontPart | undefined {
		const code = character.codePointAt(0) ?? 0;
		return this.#typeface.get(weight)?.find(({ font }) => font.glyph(code) !== undefined);
	}
}

/** A glyph where it stands in a line; lengths in pixels. */
interface ShapedGlyph {
	outline: string;
	/** Pixels for a unit of the outline. */
	scale: number;
	advance: number;
	offset: { x: number; y: number };
}

function shapeRun(text: string, part: FontPart, scale: number): ShapedGlyph[] {
	const buffer = new harfbuzz.Buffer();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	harfbuzz.shape(part.font, buffer);
	const positions = buffer.getGlyphPositions();
	return buffer.getGlyphInfos().map(({ codepoint: glyph }, at) => {
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
		const offset = { x: xOffset * scale, y: yOffset * scale };
		return { outline: outlineOf(glyph, part), scale, advance: xAdvance * scale, offset };
	});
}

function outlineOf(glyph: number, { font, outlines }: FontPart): string {
	const known = outlines.get(glyph);
	if (known !== undefined) return known;
	const outline = font.glyphToPath(glyph);
	outlines.set(glyph, outline);
	return outline;
}
