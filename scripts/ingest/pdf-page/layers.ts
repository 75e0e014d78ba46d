import type { PdfObjects } from '../pdf-objects/pdf-objects.ts';
import { dictOf, nameOf, PdfRef, type PdfDict, type PdfValue } from '../pdf-objects/pdf-value.ts';

/** Whether what belongs to a layer is hidden when the PDF is opened. */
export type IsHiddenLayer = (layer: PdfValue | undefined) => boolean;

/** Reads which layers (optional content groups) a PDF hides when it is opened. */
export function readLayers(objects: PdfObjects): IsHiddenLayer {
	const catalogue = dictOf(objects.resolve(objects.trailer.get('Root')));
	const properties = dictOf(objects.resolve(catalogue?.get('OCProperties')));
	if (!properties) return () => false;
	const config = dictOf(objects.resolve(properties.get('D'))) ?? new Map<string, PdfValue>();
	const off = refsOf(objects, config.get('OFF'));
	const on = refsOf(objects, config.get('ON'));
	const isBaseOff = nameOf(objects.resolve(config.get('BaseState'))) === 'OFF';
	const isGroupHidden = (group: number) => off.has(group) || (isBaseOff && !on.has(group));

	return (layer) => {
		const dict = dictOf(objects.resolve(layer));
		if (!dict) return false;
		if (nameOf(objects.resolve(dict.get('Type'))) !== 'OCMD')
			return layer instanceof PdfRef && isGroupHidden(layer.number);
		const groups = [...refsOf(objects, dict.get('OCGs'))].map(isGroupHidden);
		return groups.length > 0 && !isShown(groups, dict, objects);
	};
}

/** Whether a membership in several groups shows what belongs to it, by its policy. */
function isShown(hidden: readonly boolean[], dict: PdfDict, objects: PdfObjects): boolean {
	switch (nameOf(objects.resolve(dict.get('P')))) {
		case 'AllOn':
			return hidden.every((each) => !each);
		case 'AnyOff':
			return hidden.some((each) => each);
		case 'AllOff':
			return hidden.every((each) => each);
		default:
			return hidden.some((each) => !each);
	}
}

function refsOf(objects: PdfObjects, value: PdfValue | undefined): Set<number> {
	const list =
		value instanceof PdfRef && Array.isArray(objects.resolve(value))
			? objects.resolve(value)
			: value;
	const entries = Array.isArray(list) ? list : [list];
	return new Set(entries.flatMap((entry) => (entry instanceof PdfRef ? [entry.number] : [])));
}
