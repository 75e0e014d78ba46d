import { expect, test } from 'vitest';
import { findPagePlaces } from './page-places.ts';

const placed = (page: number, y: number) => ({
	text: 'a',
	place: { page, x: 72, y, width: 400, height: 12 },
});
const lines = [placed(1, 100), placed(1, 80), placed(2, 780), placed(2, 760)];

test('says on which pages some lines stand, and where', () => {
	expect(findPagePlaces('l2-3', lines)).toEqual([
		{ page: 1, places: [lines[1]?.place] },
		{ page: 2, places: [lines[2]?.place] },
	]);
});

test('passes over what stands between the lines', () => {
	expect(findPagePlaces('l1,l4', lines).map(({ places }) => places[0]?.y)).toEqual([100, 760]);
});

test('has no places in a text', () => {
	expect(findPagePlaces('l1-2', [{ text: 'a' }, { text: 'b' }])).toEqual([]);
});
