import { expect, test } from 'vitest';
import { drawTable, putTable } from './put-table.ts';

test('puts a table in its place, and again over itself', () => {
	const text = 'Before\n\n<!-- build -->\n\nold\n\n<!-- end of build -->\n\nAfter\n';
	const once = putTable(text, 'build', '| a |');
	expect(once).toBe('Before\n\n<!-- build -->\n\n| a |\n\n<!-- end of build -->\n\nAfter\n');
	expect(putTable(once, 'build', '| a |')).toBe(once);
});

test('refuses a text without the place', () => {
	expect(() => putTable('Before', 'build', '| a |')).toThrow('no place for build');
});

test('draws the first row as heads', () => {
	expect(
		drawTable([
			['a', 'b'],
			['1', '2'],
		]),
	).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});
