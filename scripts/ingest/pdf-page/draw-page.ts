import type { PdfPage } from '../pdf-objects/page-tree.ts';
import {
	nameOf,
	numbersOf,
	PdfDamage,
	PdfStream,
	type PdfDict,
	type PdfValue,
} from '../pdf-objects/pdf-value.ts';
import { readContent } from './content-reader.ts';
import type { Operands } from './content-tokens.ts';
import type { FontMetrics } from './font-metrics.ts';
import { setGraphics, type DrawingContext } from './graphics-dictionary.ts';
import {
	clipTo,
	faintest,
	firstState,
	textPaints,
	type GraphicsState,
	type Paint,
} from './graphics-state.ts';
import { combine, identity, matrixOf } from './matrix.ts';
import { PageSurface } from './page-surface.ts';
import { setPaint } from './paints.ts';
import { Path, type Region } from './region.ts';
import type { ShownText } from './shown-text.ts';
import { setTextState } from './text-state.ts';
import { TextCursor } from './text-cursor.ts';

/** Forms that draw forms: real pages have two or three levels. */
const maxDepth = 20;

/** Operators of a page, those of its forms counted each time. */
const maxOperators = 2_000_000;

/** What is more opaque than this hides what is under it. */
const opaque = 0.95;

/**
 * Draws a page on paper that nobody sees, to find out which of its text can be seen: its text, in the order in which it
 * is drawn. Throws `PdfDamage` where part of what it draws is missing or damaged.
 */
export function drawPage(page: PdfPage, context: DrawingContext): ShownText[] {
	const drawing = new Drawing(page, context);
	drawing.draw(context.parts.contentsOf(page.dict), 0);
	return drawing.surface.texts;
}

class Drawing {
	readonly surface: PageSurface;
	readonly #context: DrawingContext;
	readonly #cursor = new TextCursor();
	readonly #stack: GraphicsState[] = [];
	readonly #path = new Path();
	/** For each mark that is open, whether it hides what is in it. */
	readonly #marks: boolean[] = [];
	/** The fonts of the resources that were looked at last, by their names. */
	readonly #fonts = new Map<string, FontMetrics>();
	#fontsOf: PdfDict | null = null;
	#state: GraphicsState;
	/** Whether the end of the path clips to it as well. */
	#clips = false;
	#operators = 0;

	constructor(page: PdfPage, context: DrawingContext) {
		this.surface = new PageSurface(page.box);
		this.#context = context;
		this.#state = firstState(page.box, identity, page.resources);
	}

	draw(content: Uint8Array, depth: number): void {
		if (depth > maxDepth) throw new PdfDamage('it draws forms without end');
		readContent(content, (operator, operands) => {
			this.#operators += 1;
			if (this.#operators > maxOperators) throw new PdfDamage('it draws without end');
			this.#follow(operator, operands, depth);
		});
	}

	#follow(operator: string, operands: Operands, depth: number): void {
		const { numbers, names } = operands;
		const state = this.#state;
		// The commonest first: a page of a report has hundreds of each.
		switch (operator) {
			case 'Tj':
			case 'TJ':
				this.#show(operands);
				return;
			case 'BT':
			case 'Td':
			case 'TD':
			case 'Tm':
			case 'T*':
				this.#cursor.follow(operator, numbers, state);
				return;
			case 'ET':
				return;
			case 'Tf':
				this.#setFont(names[0] ?? '', numbers[0] ?? 0);
				return;
			case 'BMC':
				this.#marks.push(false);
				return;
			case 'BDC':
				this.#marks.push(
					names[0] === 'OC' && this.#isHidden(this.#resource('Properties', names[1])),
				);
				return;
			case 'EMC':
				this.#marks.pop();
				return;
			case 'q':
				this.#stack.push({ ...state });
				return;
			case 'Q':
				this.#state = this.#stack.pop() ?? state;
				return;
			case 'cm':
				state.matrix = combine(matrixOf(numbers), state.matrix);
				return;
			case 'W':
			case 'W*':
				this.#clips = true;
				return;
			case 'n':
			case 's':
			case 'S':
				this.#endPath(false);
				return;
			case 'f':
			case 'F':
			case 'f*':
			case 'b':
			case 'B':
			case 'b*':
			case 'B*':
				this.#endPath(true);
				return;
			case '"':
			case "'":
				this.#cursor.follow(operator, numbers, state);
				this.#show({ ...operands, numbers: [], before: [] });
				return;
			case 'gs':
				setGraphics(this.#resource('ExtGState', names[0]), state, this.#context);
				return;
			case 'sh':
				if (state.clip.box)
					this.#paint({ box: state.clip.box, outlines: null }, null, state.opacity);
				return;
			case 'EI':
				this.#paintPicture(false);
				return;
			case 'Do':
				this.#drawObject(this.#resource('XObject', names[0]), depth);
				return;
			default:
				if (this.#path.follow(operator, numbers, state.matrix)) return;
				if (setTextState(operator, numbers[0] ?? 0, state)) return;
				setPaint(operator, numbers, names, state, this.#context.objects);
		}
	}

	#resource(kind: string, name: string | undefined): PdfValue | undefined {
		return this.#context.parts.resource(this.#state.resources, kind, name);
	}

	/** Pages go back and forth between a few fonts. */
	#setFont(name: string, size: number): void {
		const state = this.#state;
		if (this.#fontsOf !== state.resources) this.#fonts.clear();
		this.#fontsOf = state.resources;
		let font = this.#fonts.get(name);
		if (!font) {
			font = this.#context.parts.font(this.#resource('Font', name));
			this.#fonts.set(name, font);
		}
		state.font = font;
		state.size = size;
	}

	#isHidden(layer: PdfValue | undefined): boolean {
		return this.#context.isHiddenLayer(layer);
	}

	#endPath(fills: boolean): void {
		const state = this.#state;
		const region = this.#path.end();
		if (fills && region) this.#paint(region, state.fill, state.opacity);
		if (this.#clips) state.clip = clipTo(state.clip, region);
		this.#clips = false;
	}

	#paint(region: Region, paint: Paint, opacity: number): void {
		if (this.#marks.includes(true) || opacity < faintest) return;
		const { clip, isPlain } = this.#state;
		this.surface.paint(region, paint, clip, isPlain && opacity > opaque && paint !== null);
	}

	/** A picture fills the unit square. What it looks like is not looked at. */
	#paintPicture(isOpaque: boolean): void {
		if (this.#marks.includes(true)) return;
		const { clip, isPlain, matrix, opacity } = this.#state;
		const path = new Path();
		path.rectangle(0, 0, 1, 1, matrix);
		const region = path.end();
		if (region && opacity >= faintest)
			this.surface.paint(region, null, clip, isOpaque && isPlain && opacity > opaque);
	}

	#show(operands: Operands): void {
		const state = this.#state;
		const text = this.#cursor.show(operands, state);
		if (!text) return;
		if (this.#marks.includes(true)) text.hideAll('hidden-layer');
		this.surface.show(text, textPaints(state), state.clip);
	}

	#drawObject(value: PdfValue | undefined, depth: number): void {
		const { objects } = this.#context;
		const object = objects.resolve(value);
		if (!(object instanceof PdfStream)) throw new PdfDamage('something that it draws is missing');
		const { dict } = object;
		const isHidden = dict.has('OC') && this.#isHidden(dict.get('OC'));
		this.#marks.push(isHidden);
		const subtype = nameOf(objects.resolve(dict.get('Subtype')));
		if (subtype === 'Image')
			this.#paintPicture(
				!dict.has('SMask') && !dict.has('Mask') && objects.resolve(dict.get('ImageMask')) !== true,
			);
		else if (subtype === 'Form') this.#drawForm(object, depth);
		else if (subtype !== 'PS') throw new PdfDamage('something that it draws is damaged');
		this.#marks.pop();
	}

	#drawForm(form: PdfStream, depth: number): void {
		const { objects, parts } = this.#context;
		const before = this.#state;
		const state = { ...before };
		const numbers = (entry: string, length: number) => {
			const list = objects.resolve(form.dict.get(entry));
			return numbersOf(
				Array.isArray(list) ? list.map((each) => objects.resolve(each) ?? null) : undefined,
				length,
			);
		};
		state.matrix = combine(matrixOf(numbers('Matrix', 6)), state.matrix);
		const [left = 0, bottom = 0, right = 0, top = 0] = numbers('BBox', 4) ?? [];
		const path = new Path();
		path.rectangle(left, bottom, right - left, top - bottom, state.matrix);
		state.clip = clipTo(state.clip, path.end());
		const resources = objects.resolve(form.dict.get('Resources'));
		if (resources instanceof Map) state.resources = resources;
		const open = this.#marks.length;
		const kept = this.#stack.length;
		this.#state = state;
		this.draw(parts.contentOfForm(form), depth + 1);
		this.#state = before;
		this.#marks.length = open;
		this.#stack.length = kept;
	}
}
