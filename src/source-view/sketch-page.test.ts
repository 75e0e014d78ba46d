import { expect, test } from 'vitest';
import { sketchPage } from './sketch-page.ts';

const place = { page: 1, x: 70.9, y: 700, width: 400.4, height: 10 };

test('draws each line as a rectangle on an A4 page, measured from its top', () => {
	expect(sketchPage([place, { ...place, y: 688, width: 20 }])).toEqual({
		width: 595,
		height: 842,
		path: 'M71 134h400v10h-400zM71 146h20v10h-20z',
	});
});

test('draws a larger page where the lines would not fit', () => {
	const { width, height, path } = sketchPage([{ ...place, x: 700, y: 900, width: 50 }]);
	expect([width, height]).toEqual([750, 910]);
	expect(path).toBe('M700 2h50v10h-50z');
});
