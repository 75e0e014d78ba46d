import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { authoritySchema } from './authority.ts';
import { tileRows } from './tile-map.ts';

interface Tile {
	slug: string;
	row: number;
	column: number;
}

const tiles: Tile[] = tileRows.flatMap((slugs, row) =>
	slugs.flatMap((slug, column) => (slug === null ? [] : [{ slug, row, column }])),
);
const regionOf = new Map(
	globSync('content/authorities/*.yaml').map((file) => [
		basename(file, '.yaml'),
		authoritySchema.parse(parse(readFileSync(file, 'utf8'))).region,
	]),
);
const ofRegion = (region: string): Tile[] =>
	tiles.filter(({ slug }) => regionOf.get(slug) === region);
const middle = (region: string, axis: 'row' | 'column'): number => {
	const own = ofRegion(region);
	return own.reduce((sum, tile) => sum + tile[axis], 0) / own.length;
};
const touch = (a: Tile, b: Tile): boolean =>
	Math.max(Math.abs(a.row - b.row), Math.abs(a.column - b.column)) === 1;

test('each council of the register has exactly one tile', () => {
	const registered = new Set(
		readFileSync('content/inspections.csv', 'utf8')
			.trim()
			.split('\n')
			.slice(1)
			.map((line) => line.split(',')[0] ?? ''),
	);
	expect(registered.size).toBe(153);
	expect(tiles.map(({ slug }) => slug).sort()).toEqual([...registered].sort());
});

test('all rows have as many places, and no more than a phone has room for', () => {
	expect(new Set(tileRows.map(({ length }) => length))).toEqual(new Set([13]));
});

test('rows can be set one after another: each begins before the end of the one above it', () => {
	const columns = tileRows.map((row) =>
		row.flatMap((slug, column) => (slug === null ? [] : [column])),
	);
	for (const [index, own] of columns.entries()) {
		const above = index === 0 ? Infinity : Math.max(...(columns[index - 1] ?? []));
		expect(Math.min(...own), `row ${index + 1}`).toBeLessThan(above);
	}
});

test.each([...new Set(regionOf.values())])('the tiles of %s hang together', (region) => {
	const [first, ...others] = ofRegion(region);
	const joined = first ? [first] : [];
	for (const tile of joined)
		joined.push(...others.filter((other) => !joined.includes(other) && touch(tile, other)));
	expect(joined.length).toBe(others.length + 1);
});

test.each([
	['North East', 'Yorkshire and the Humber'],
	['North West', 'West Midlands'],
	['Yorkshire and the Humber', 'East Midlands'],
	['East Midlands', 'London'],
	['West Midlands', 'South West'],
	['East of England', 'London'],
	['London', 'South West'],
])('%s lies north of %s', (north, south) => {
	expect(middle(north, 'row')).toBeLessThan(middle(south, 'row'));
});

test.each([
	['North West', 'Yorkshire and the Humber'],
	['West Midlands', 'East Midlands'],
	['East Midlands', 'East of England'],
	['South West', 'South East'],
	['South East', 'London'],
])('%s lies west of %s', (west, east) => {
	expect(middle(west, 'column')).toBeLessThan(middle(east, 'column'));
});

test('London is a block: five rows without a gap and without a tile of others', () => {
	const rows = [...Map.groupBy(ofRegion('London'), ({ row }) => row).values()];
	expect(rows.map(({ length }) => length)).toEqual([7, 7, 7, 7, 5]);
	for (const row of rows) {
		const columns = row.map(({ column }) => column);
		expect(Math.max(...columns) - Math.min(...columns)).toBe(row.length - 1);
	}
});
