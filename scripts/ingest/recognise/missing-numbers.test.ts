import { expect, test } from 'vitest';
import { missingNumbers } from './missing-numbers.ts';

test('warns of each number that a report skips', () => {
	const text = [{ type: 'text' as const, segments: [{ line: 40, text: 'Summary' }] }];
	expect(missingNumbers([15, 17], text)).toEqual([
		{ rule: 'number-lost', source: 'l40', message: 'No paragraph has the number 15.' },
		{ rule: 'number-lost', source: 'l40', message: 'No paragraph has the number 17.' },
	]);
	expect(missingNumbers([], text)).toEqual([]);
});
