import { expect, test } from 'vitest';
import { findCircles } from './find-circles.ts';

/** `a>b,c b>a` as a graph. */
function graph(text: string) {
	return new Map(
		text.split(' ').map((node) => {
			const [name = '', imported = ''] = node.split('>');
			return [name, new Set(imported === '' ? [] : imported.split(','))];
		}),
	);
}

test('finds none where imports lead one way', () => {
	expect(findCircles(graph('a>b,c b>c c'))).toEqual([]);
});

test('finds two that import each other', () => {
	expect(findCircles(graph('a>b b>a c>a'))).toEqual([['a', 'b']]);
});

test('finds a circle that runs through others', () => {
	expect(findCircles(graph('a>b b>c c>a,d d'))).toEqual([['a', 'b', 'c']]);
});

test('finds one circle where two share a member', () => {
	expect(findCircles(graph('a>b b>a,c c>b d>a'))).toEqual([['a', 'b', 'c']]);
});

test('keeps circles that do not meet apart', () => {
	expect(findCircles(graph('a>b b>a c>d,a d>c'))).toEqual([
		['a', 'b'],
		['c', 'd'],
	]);
});
