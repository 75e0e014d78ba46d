import { expect, test } from 'vitest';
import { measureProgram, median } from './measure.ts';

test('takes the middle number, or the mean of the two in the middle', () => {
	expect(median([3, 1, 2])).toBe(2);
	expect(median([4, 1, 2, 3])).toBe(2.5);
	expect(median([])).toBeNaN();
});

test('runs a program for each input, and no more at once than it is told', async () => {
	const wait = ['-e', 'setTimeout(() => undefined, 300)'];
	const twoByTwo = await measureProgram(process.execPath, [wait, wait, wait, wait], 2);
	expect(twoByTwo).toBeGreaterThan(0.6);
});

test('says that a program is not there', async () => {
	await expect(measureProgram('no-such-program', [['a']], 1)).rejects.toMatchObject({
		code: 'ENOENT',
	});
});
