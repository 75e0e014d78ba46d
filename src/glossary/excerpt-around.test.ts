import { expect, test } from 'vitest';
import { excerptAround } from './excerpt-around.ts';

const text = 'Staff in all teams use the CAF well and often.';
const stretch = { start: text.indexOf('CAF'), end: text.indexOf('CAF') + 3 };

test('cuts between words and says where it left words out', () => {
	expect(excerptAround(text, stretch, 10)).toEqual({
		before: '… use the ',
		words: 'CAF',
		after: ' well and…',
	});
});

test('keeps a short text whole', () => {
	expect(excerptAround(text, stretch, 90)).toEqual({
		before: 'Staff in all teams use the ',
		words: 'CAF',
		after: ' well and often.',
	});
});
