import { readFile } from 'node:fs/promises';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** The weights that cards are set in. */
export const weights = [400, 600] as const;
export type Weight = (typeof weights)[number];

/** A part of the typeface: some of its characters, in one weight. */
export interface FontPart {
	font: harfbuzz.Font;
	/** Units of its design for one em. */
	unitsPerEm: number;
	/** The outlines of its glyphs that were drawn, as SVG path data in its own units, by their numbers. */
	outlines: Map<number, string>;
}

/** All parts of each weight. Of two that have a character the first counts. */
export type Typeface = ReadonlyMap<Weight, readonly FontPart[]>;

/** The parts of the package, that of English first. */
const partNames = [
	'latin',
	'latin-ext',
	'greek',
	'cyrillic',
	'cyrillic-ext',
	'vietnamese',
] as const;

/** Reads the typeface of reports, Source Serif 4, from the package that the site has it of: no font of the machine is asked. */
export async function readTypeface(): Promise<Typeface> {
	const families = weights.map(async (weight) => {
		const parts = await Promise.all(partNames.map((part) => readPart(part, weight)));
		return [weight, parts] as const;
	});
	return new Map(await Promise.all(families));
}

async function readPart(part: (typeof partNames)[number], weight: Weight): Promise<FontPart> {
	const name = `@fontsource/source-serif-4/files/source-serif-4-${part}-${weight}-normal.woff2`;
	const packed = await readFile(new URL(import.meta.resolve(name)));
	// HarfBuzz reads no packed font. Nothing is left out.
	const options = { keepAllGlyphs: true, targetFormat: 'sfnt' } as const;
	const face = new harfbuzz.Face(new harfbuzz.Blob(await subsetFont(packed, undefined, options)));
	return { font: new harfbuzz.Font(face), unitsPerEm: face.upem, outlines: new Map() };
}
