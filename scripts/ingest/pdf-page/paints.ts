import type { PdfObjects } from '../pdf-objects/pdf-objects.ts';
import { dictOf, nameOf, type PdfDict, type PdfValue } from '../pdf-objects/pdf-value.ts';
import { colourOf, white } from './colour.ts';
import type { GraphicsState, Paint } from './graphics-state.ts';

/** Sets what is painted with, where an operator says so; false where it says nothing of that. */
export function setPaint(
	operator: string,
	numbers: readonly number[],
	names: readonly string[],
	state: GraphicsState,
	objects: PdfObjects,
): boolean {
	switch (operator) {
		case 'g':
		case 'rg':
		case 'k':
			state.fillSpace = '';
			state.fill = colourOf(numbers) ?? null;
			return true;
		case 'G':
		case 'RG':
		case 'K':
			state.strokeSpace = '';
			state.stroke = colourOf(numbers) ?? null;
			return true;
		case 'cs':
			state.fillSpace = names[0] ?? '';
			state.fill = firstPaint(state.fillSpace, state.resources, objects);
			return true;
		case 'CS':
			state.strokeSpace = names[0] ?? '';
			state.stroke = firstPaint(state.strokeSpace, state.resources, objects);
			return true;
		case 'sc':
		case 'scn':
			state.fill = paintIn(state.fillSpace, numbers, names, state.resources, objects);
			return true;
		case 'SC':
		case 'SCN':
			state.stroke = paintIn(state.strokeSpace, numbers, names, state.resources, objects);
			return true;
		default:
			return false;
	}
}

/** Colour spaces whose colours are what their numbers say. */
const plain = new Set(['DeviceGray', 'DeviceRGB', 'DeviceCMYK', 'CalGray', 'CalRGB', 'ICCBased']);

function paintIn(
	space: string,
	numbers: readonly number[],
	names: readonly string[],
	resources: PdfDict,
	objects: PdfObjects,
): Paint {
	if (names.length > 0) return null;
	const family = familyOf(space, resources, objects);
	if (plain.has(family)) return colourOf(numbers) ?? null;
	// No ink at all is the colour of paper.
	if ((family === 'Separation' || family === 'DeviceN') && numbers.every((tint) => tint === 0))
		return white;
	return `${space} ${numbers.join(' ')}`;
}

/** The colour that a space begins with: black, all its inks, or a pattern. */
function firstPaint(space: string, resources: PdfDict, objects: PdfObjects): Paint {
	switch (familyOf(space, resources, objects)) {
		case 'Pattern':
			return null;
		case 'DeviceCMYK':
			return colourOf([0, 0, 0, 1]) ?? null;
		case 'Separation':
		case 'DeviceN':
			return `${space} 1`;
		default:
			return colourOf([0]) ?? null;
	}
}

function familyOf(space: string, resources: PdfDict, objects: PdfObjects): string {
	const found: PdfValue | undefined = objects.resolve(
		dictOf(objects.resolve(resources.get('ColorSpace')))?.get(space),
	);
	if (found === undefined) return space;
	return nameOf(objects.resolve(Array.isArray(found) ? found[0] : found)) ?? '';
}
