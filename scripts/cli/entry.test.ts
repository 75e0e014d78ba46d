import { expect, test } from 'vitest';
import { readToday } from './entry.ts';

test('today is what stands in for it, else what SOURCE_DATE_EPOCH says', () => {
	const env = { SOURCE_DATE_EPOCH: '1795910400' };
	expect(readToday({ today: '2020-01-02', env })).toBe('2020-01-02');
	expect(readToday({ env })).toBe('2026-11-29');
});

test.each([{}, { SOURCE_DATE_EPOCH: '' }, { SOURCE_DATE_EPOCH: 'yesterday' }])(
	'today is what the clock says where the environment is %j',
	(env) => {
		expect(readToday({ env }) > '2026-01-01').toBe(true);
	},
);
