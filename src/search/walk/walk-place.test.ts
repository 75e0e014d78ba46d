import { describe, expect, it } from 'vitest';
import { findWalkPlace } from './walk-place.ts';

describe('findWalkPlace', () => {
	it('knows the neighbours of a match', () => {
		expect(findWalkPlace([-1, 0, 1, 1])).toEqual({ at: 1, previous: 0, next: 2 });
	});

	it('knows the nearest matches of a reader who is at none', () => {
		expect(findWalkPlace([-1, -1, 1])).toEqual({ at: undefined, previous: 1, next: 2 });
	});

	it('knows the ends', () => {
		expect(findWalkPlace([0])).toEqual({ at: 0, previous: undefined, next: undefined });
		expect(findWalkPlace([1, 1])).toEqual({ at: undefined, previous: undefined, next: 0 });
		expect(findWalkPlace([])).toEqual({ at: undefined, previous: undefined, next: undefined });
	});
});
