import { expect, test } from 'vitest';
import { findReadingPosition } from './reading-position.ts';

test.each([
	['before the first finding, none is read', [300, 500], -1],
	['a finding at the top of the screen is read', [-200, 24, 300], 1],
	['a long finding that began above the screen is read', [-900, -400, 300], 1],
	['after the last one begins, it stays the one that is read', [-900, -400], 1],
	['a report without findings has none', [], -1],
])('%s', (_, tops, expected) => {
	expect(findReadingPosition(tops)).toBe(expected);
});
