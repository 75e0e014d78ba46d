import type { HiddenReason } from '../../../src/model/hidden-text.ts';
import type { DrawnPage } from '../pdf-page/page-witness.ts';
import type { PageRuns, Run } from './pdf-runs.ts';

/** Characters side by side that cannot be seen, for one reason. Measures as in a `Run`. */
export interface HiddenRun extends Pick<Run, 'text' | 'x' | 'y' | 'width'> {
	reason: HiddenReason;
	/** Height of the type, in points. */
	height: number;
}

/** A character as a page draws it. */
interface DrawnCharacter {
	character: string;
	/** Why it cannot be seen; undefined where it can. */
	reason: HiddenReason | undefined;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Characters that have no width: they join others, part them, or turn their direction. */
const noWidth = /^\p{Cf}$/u;

/** Text that pdf.js leaves out by itself: characters without width, where a code is nothing else. */
const droppedByItself = /^\p{Cf}+$/u;

/**
 * Parts what can be seen of a page's runs from what cannot. `glyphs` are the characters of each code that it draws. Null
 * where the two readers differ, so that nobody can tell which is which.
 */
export function partHidden(
	page: PageRuns,
	drawn: DrawnPage,
	glyphs: readonly string[],
): { runs: Run[]; hidden: HiddenRun[] } | null {
	const characters = charactersOf(drawn, glyphs);
	if (!characters) return null;
	const { inRuns, dropped } = characters;
	const hidden = dropped.map(asHidden);
	const runs: Run[] = [];
	let next = 0;
	for (const run of page.runs) {
		const count = [...run.text].filter((character) => !isBlank(character)).length;
		const own = inRuns.slice(next, next + count);
		next += count;
		if (own.map(({ character }) => character).join('') !== run.text.replaceAll(/\s/gu, ''))
			return null;
		if (own.every(({ reason }) => reason === undefined)) runs.push(run);
		else
			for (const part of partsOf(run, own))
				if ('reason' in part) hidden.push(part);
				else runs.push(part);
	}
	return next === inRuns.length ? { runs, hidden } : null;
}

function charactersOf(
	{ box, texts }: DrawnPage,
	glyphs: readonly string[],
): { inRuns: DrawnCharacter[]; dropped: DrawnCharacter[] } | null {
	const inRuns: DrawnCharacter[] = [];
	const dropped: DrawnCharacter[] = [];
	let at = 0;
	for (const text of texts)
		for (let index = 0; index < text.count; index += 1, at += 1) {
			const glyph = glyphs[at];
			if (glyph === undefined) return null;
			if (isBlank(glyph)) continue;
			const reason = text.reasons?.[index];
			const [x, y] = text.originOf(index);
			const place = {
				x: x - box[0],
				y: y - box[1],
				width: Math.abs(text.widthOf(index) * text.matrix[0]),
				height: text.height,
			};
			if (droppedByItself.test(glyph))
				dropped.push({ character: glyph, reason: 'no-width', ...place });
			else if (reason === 'outside-page') dropped.push({ character: glyph, reason, ...place });
			else
				for (const character of glyph) {
					if (isBlank(character)) continue;
					const own = noWidth.test(character) ? 'no-width' : reason;
					inRuns.push({ character, reason: own, ...place });
				}
		}
	return at === glyphs.length ? { inRuns, dropped } : null;
}

/** The stretches of a run that can be seen or not, in order. Characters without width part no word. */
function partsOf(run: Run, own: readonly DrawnCharacter[]): (Run | HiddenRun)[] {
	const parts: (Run | HiddenRun)[] = [];
	let text = '';
	let from: DrawnCharacter | undefined;
	let to: DrawnCharacter | undefined;
	const end = () => {
		if (from && to) {
			const { x, y, height, reason } = from;
			const width = to.x + to.width - x;
			parts.push(reason ? { text, x, y, width, height, reason } : { ...run, text, x, width });
		}
		text = '';
		from = undefined;
	};
	let at = 0;
	for (const character of run.text) {
		if (isBlank(character)) {
			text += character;
			continue;
		}
		const drawn = own[at];
		at += 1;
		if (!drawn) continue;
		if (drawn.reason === 'no-width') {
			parts.push(asHidden(drawn));
			continue;
		}
		if (from && from.reason !== drawn.reason) end();
		from ??= drawn;
		to = drawn;
		text += character;
	}
	end();
	return parts;
}

function asHidden({ character, reason = 'no-width', ...place }: DrawnCharacter): HiddenRun {
	return { text: character, reason, ...place };
}

function isBlank(text: string): boolean {
	return text.trim() === '';
}
