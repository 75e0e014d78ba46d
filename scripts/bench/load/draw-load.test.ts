import { expect, test } from 'vitest';
import { drawLoad } from './draw-load.ts';

test('a row has the medians of the rounds, and all of their errors', () => {
	const round = { perSecond: 1000, bytes: 2000, p50: 1, p99: 2, errors: 0 };
	const [, row] = drawLoad([
		{
			server: 'nginx',
			site: 'this site',
			asked: 'A report',
			files: 1,
			rounds: [
				{ ...round, perSecond: 1, errors: 2 },
				{ ...round, perSecond: 3000 },
				{ ...round, p99: 50, errors: 1 },
			],
		},
	]);
	expect(row).toEqual([
		'nginx',
		'A report',
		'this site',
		'1',
		'1,000',
		'2.0',
		'2.0',
		'1.0',
		'2.0',
		'3',
	]);
});
