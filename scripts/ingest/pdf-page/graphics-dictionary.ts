import type { PdfObjects } from '../pdf-objects/pdf-objects.ts';
import { dictOf, nameOf, type PdfValue } from '../pdf-objects/pdf-value.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { IsHiddenLayer } from './layers.ts';
import type { PageParts } from './page-parts.ts';

/** What a page draws with. */
export interface DrawingContext {
	objects: PdfObjects;
	parts: PageParts;
	isHiddenLayer: IsHiddenLayer;
}

/** Sets what a dictionary of the graphics state says: how opaque things are, how they are mixed, a font. */
export function setGraphics(
	value: PdfValue | undefined,
	state: GraphicsState,
	{ objects, parts }: DrawingContext,
): void {
	const entries = dictOf(objects.resolve(value));
	if (!entries) return;
	const entry = (name: string) => objects.resolve(entries.get(name));
	const [opacity, strokeOpacity, font] = [entry('ca'), entry('CA'), entry('Font')];
	if (typeof opacity === 'number') state.opacity = opacity;
	if (typeof strokeOpacity === 'number') state.strokeOpacity = strokeOpacity;
	if (entries.has('BM') || entries.has('SMask')) {
		const blend = entry('BM');
		const mode = nameOf(objects.resolve(Array.isArray(blend) ? blend[0] : blend)) ?? 'Normal';
		state.isPlain = /^(?:Normal|Compatible)$/u.test(mode) && !(entry('SMask') instanceof Map);
	}
	if (!Array.isArray(font)) return;
	state.font = parts.font(font[0]);
	const size = objects.resolve(font[1]);
	if (typeof size === 'number') state.size = size;
}
