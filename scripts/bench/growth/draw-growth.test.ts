import { expect, test } from 'vitest';
import { drawGrowth } from './draw-growth.ts';

const size = { findings: 8000, change: 9.4, megabytes: 900, files: 9000, size: 70.2 };

test('draws what each size took, and the growth per report', () => {
	const drawn = drawGrowth(
		[
			{ ...size, reports: 100, build: 30 },
			{ ...size, reports: 1000, build: 200, megabytes: null },
		],
		[{ reports: 50, convert: 6.25, prove: 8 }],
	);
	expect(drawn).toContain('| 100 | 8000 | 30 | 300 | 9 | 900 | 9000 | 70 |');
	expect(drawn).toContain('| 1000 | 8000 | 200 | 200 | 9 | ? | 9000 | 70 |');
	expect(drawn).toContain('| 50 | 6.3 | 125 | 8.0 | 160 |');
	expect(drawn).toContain('    bar [300, 200]');
});

test('one size is no chart, and no documents are no table', () => {
	const drawn = drawGrowth([{ ...size, reports: 100, build: 30 }], []);
	expect(drawn).not.toContain('mermaid');
	expect(drawn).not.toContain('Converting');
});
