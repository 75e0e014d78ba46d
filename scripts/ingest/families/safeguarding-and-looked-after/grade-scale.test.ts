import { expect, test } from 'vitest';
import type { Block } from '../../blocks/block.ts';
import { readScale } from './grade-scale.ts';

const style = { page: 1, x: 100, textX: 100, size: 12, isBold: false };

/** Blocks of a page; a "/" parts the lines of one. */
const blocks = (...texts: string[]): Block[] => {
	let line = 0;
	return texts.map((text) => ({
		type: 'text',
		style,
		segments: text.split(' / ').map((part) => ({ line: (line += 1), text: part })),
	}));
};
const row = (line: number, further: number[], ...cells: string[]) => ({
	...{ type: 'row', line, further, cells },
});

test('reads the scale of grades as rows, its cells together or apart, and over two lines', () => {
	const meaning = 'A service that exceeds minimum requirements';
	expect(
		readScale(
			blocks(
				'Outstanding (Grade 1) / A service that significantly exceeds minimum',
				'requirements',
				'Good (Grade 2)',
				meaning,
				`Adequate (Grade 3) / ${meaning}`,
				'Service information',
			),
		),
	).toMatchObject([
		row(
			1,
			[2, 3],
			'Outstanding (Grade 1)',
			'A service that significantly exceeds minimum requirements',
		),
		row(4, [5], 'Good (Grade 2)', meaning),
		row(6, [7], 'Adequate (Grade 3)', meaning),
		{ type: 'text' },
	]);
});

test.each([
	[['Good (Grade 2)', 'Service information', 'A made-up town.']],
	[['Good (Grade 2) / A service that nobody knows']],
	[
		[
			'Good (Grade 2)',
			'Adequate (Grade 3)',
			'A service that only meets minimum requirements',
		].slice(0, 2),
	],
])('leaves what is no row of it: %j', (texts) => {
	expect(readScale(blocks(...texts))).toEqual(blocks(...texts));
});
