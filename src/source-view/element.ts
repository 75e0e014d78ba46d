import type { Element } from 'hast';

/** Makes an HTML element that holds nothing or one text. The serialiser escapes the text. */
export function makeElement(
	tagName: string,
	properties: Element['properties'],
	text?: string,
): Element {
	return {
		type: 'element',
		tagName,
		properties,
		children: text === undefined ? [] : [{ type: 'text', value: text }],
	};
}
