import { beforeAll, expect, test } from 'vitest';
import { readTypeface } from './read-typeface.ts';
import { Typesetter } from './typesetter.ts';

let setter: Typesetter;
const style = { size: 100, weight: 400 } as const;

beforeAll(async () => {
	setter = new Typesetter(await readTypeface());
});

test('measures by the widths of the typeface, kerning included', () => {
	expect(setter.measure('nn', style)).toBe(2 * setter.measure('n', style));
	expect(setter.measure('AV', style)).toBeLessThan(
		setter.measure('A', style) + setter.measure('V', style),
	);
	expect(setter.measure('n', { size: 50, weight: 400 })).toBe(setter.measure('n', style) / 2);
	expect(setter.measure('n', { size: 100, weight: 600 })).toBeGreaterThan(
		setter.measure('n', style),
	);
});

test('has the letters of Welsh, Polish, Greek, Russian and Vietnamese, and neither Chinese nor pictures', () => {
	for (const letter of 'ŵŷŴŶâêîôûïł€ΩЖđ“”’–…·?') expect(setter.has(letter), letter).toBe(true);
	for (const letter of ['東', 'ש', '😀', '★', '\ufffd']) expect(setter.has(letter)).toBe(false);
});

test('sets a name in several scripts in one line, each after the other', () => {
	const parts = ['Bro ', 'Ŵŷ ', 'Ωμέγα ', 'Жук'];
	const sum = parts.reduce((width, part) => width + setter.measure(part, style), 0);
	expect(setter.measure(parts.join(''), style)).toBeCloseTo(sum, 0);
	expect(setter.draw('Ŵ', style, 0, 0)).toContain('<path');
});

test('draws outlines alone, whatever the text is', () => {
	const svg = setter.draw('</svg><script>&"', style, 10, 20);
	expect(svg.length).toBeGreaterThan(1000);
	expect(svg.match(/<(?!path transform="[^"<>]*" d="[^"<>]*"\/>)/gu)).toBeNull();
});
