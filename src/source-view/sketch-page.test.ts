import { expect, test } from 'vitest';
import { sketchPage } from './sketch-page.ts';

const place = { page: 1, x: 70.9, y: 700, width: 400.4, height: 10 };

test('draws each line as a rectangle on an A4 page, measured from its top', () => {
	expect(sketchPage([place, { ...place, y: 688, width: 20 }])).toEqual({
		width: 595,
		height: 842,
		path: 'm71 134h400v10H71m0 2h20v10H71',
	});
});

test('draws a larger page where the lines would not fit', () => {
	const { width, height, path } = sketchPage([{ ...place, x: 700, y: 900, width: 50 }]);
	expect([width, height]).toEqual([750, 910]);
	expect(path).toBe('m700 2h50v10H700');
});

test('a line that stands above the one before, or left of it, is drawn there', () => {
	expect(sketchPage([place, { ...place, x: 60, y: 720 }]).path).toBe(
		'm71 134h400v10H71m-11-30h400v10H60',
	);
});
