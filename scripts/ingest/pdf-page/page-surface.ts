import { clipBox, contains, type Region } from './region.ts';
import { isAlike, white, type Colour } from './colour.ts';
import type { Clip, Paint } from './graphics-state.ts';
import type { ShownText } from './shown-text.ts';
import type { Box } from '../pdf-objects/page-tree.ts';

/** Something that is painted on a page. */
interface Painted {
	region: Region;
	paint: Paint;
}

/** A clip, and the text that stands whole in it. */
interface TextBox {
	clip: Box;
	/** The baseline of the last of its text; null where there is none. */
	lowest: number | null;
}

/** What is thinner than this, in points, covers no letter: a rule, or the border of a table. */
const thinnest = 2;

/** Lines smaller than this, in points, cannot be read. */
const smallest = 1;

/** Lines of text that a box may be too small for. */
const mostLinesOver = 5;

/** A page while it is drawn: what is painted where, and which of its text can be seen. */
export class PageSurface {
	/** All text, in the order in which it is drawn. */
	readonly texts: ShownText[] = [];
	readonly #page: Box;
	readonly #painted: Painted[] = [];
	/** The clips that whole text stands in, by their edges; and the last, since most text stands in the clip of the text before. */
	readonly #textBoxes = new Map<string, TextBox>();
	#lastTextBox: TextBox | null = null;

	/** `page` is what of it is shown. */
	constructor(page: Box) {
		this.#page = page;
	}

	/** Adds text, and finds out whether it can be seen where it is. `paints` are all that it is drawn with. */
	show(text: ShownText, paints: readonly Paint[], clip: Clip): void {
		this.texts.push(text);
		this.#compareWithPage(text);
		if (paints.length === 0) text.hideAll('drawn-invisibly');
		if (isTiny(text)) text.hideAll('too-small');
		this.#clip(text, clip);
		this.#compareWithGround(text, paints);
	}

	/** Paints a region. What is opaque covers the text that is there already. */
	paint(region: Region, paint: Paint, clip: Clip, isOpaque: boolean): void {
		const shared = clip.box === null ? null : clipBox(region, clip.box);
		if (!shared) return;
		const { box } = shared;
		if (box[2] - box[0] < thinnest || box[3] - box[1] < thinnest) return;
		const isWhole = clip.shapes.length === 0;
		this.#painted.push({ region: shared, paint: isOpaque && isWhole ? paint : null });
		if (isOpaque && isWhole) this.#cover(shared);
	}

	/** The rule by which pdf.js leaves text out that is outside of the page. */
	#compareWithPage(text: ShownText): void {
		const [left, bottom, right, top] = this.#page;
		if (isWithin(text.box, this.#page)) return;
		for (let index = 0; index < text.count; index += 1) {
			const [x, y] = text.originOf(index);
			if (x + text.widthOf(index) < left || x > right || y < bottom || y > top)
				text.hide(index, 'outside-page');
		}
	}

	#clip(text: ShownText, { box: clip, shapes }: Clip): void {
		if (clip === null) return text.hideAll('clipped-away');
		const textBox = this.#textBoxOf(clip);
		if (shapes.length === 0 && isWithin(text.box, clip)) {
			textBox.lowest = text.box[1];
			return;
		}
		if (textBox.lowest !== null && runsOver(text, clip, textBox.lowest)) {
			textBox.lowest = Math.min(textBox.lowest, text.box[1]);
			return;
		}
		const regions = [{ box: clip, outlines: null }, ...shapes];
		for (let index = 0; index < text.count; index += 1) {
			const [x, y] = text.centreOf(index);
			if (!regions.every((region) => contains(region, x, y))) text.hide(index, 'clipped-away');
		}
	}

	#textBoxOf(clip: Box): TextBox {
		if (this.#lastTextBox && isSame(this.#lastTextBox.clip, clip)) return this.#lastTextBox;
		const edges = clip.join();
		const textBox = this.#textBoxes.get(edges) ?? { clip, lowest: null };
		this.#textBoxes.set(edges, textBox);
		this.#lastTextBox = textBox;
		return textBox;
	}

	#compareWithGround(text: ShownText, paints: readonly Paint[]): void {
		const isLike = (ground: Paint) =>
			ground !== null && paints.every((paint) => paint !== null && isAlike(paint, ground));
		if (paints.length === 0) return;
		// Nearly all text is black, and little of what is behind text.
		if (!isLike(white) && !this.#painted.some(({ paint }) => isLike(paint))) return;
		const near = this.#painted.filter(({ region }) => touches(region.box, text.box));
		for (let index = 0; index < text.count; index += 1)
			if (isLike(groundAt(near, ...text.centreOf(index)))) text.hide(index, 'colour-of-ground');
	}

	#cover(region: Region): void {
		for (const text of this.texts) {
			if (!touches(region.box, text.box)) continue;
			for (let index = 0; index < text.count; index += 1)
				if (text.isMostlyIn(region, index)) text.hide(index, 'covered');
		}
	}
}

/** What is painted last at a point; paper where nothing is. */
function groundAt(painted: readonly Painted[], x: number, y: number): Colour | null {
	const last = painted.findLast(({ region }) => contains(region, x, y));
	return last ? last.paint : white;
}

/** Too low, or so narrow that its letters lie on one another. */
function isTiny({ height, count, length, matrix }: ShownText): boolean {
	if (height < smallest) return true;
	const advance = Math.abs(length) * Math.hypot(matrix[0], matrix[1]);
	return length !== 0 && advance / count < smallest / 10;
}

/**
 * Whether text goes on, line by line, from what stands in a text box, and is cut by its lower edge because the box is too
 * small: in two of 118 real reports the end of an address is. It is what the author wrote, so it is kept.
 */
function runsOver({ box, height }: ShownText, clip: Box, lowest: number): boolean {
	const isBeneath = box[0] >= clip[0] - 1 && box[2] <= clip[2] + 1 && box[1] < clip[1];
	const goesOn = Math.abs(lowest - box[1]) <= 2 * height;
	return isBeneath && goesOn && clip[1] - box[1] <= mostLinesOver * height;
}

function isSame(a: Box, b: Box): boolean {
	return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3];
}

function isWithin(inner: Box, outer: Box): boolean {
	return (
		inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
	);
}

function touches(a: Box, b: Box): boolean {
	return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
