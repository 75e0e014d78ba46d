import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readCsv } from '../../csv/read-csv.ts';
import { budgets } from '../budgets.ts';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const pages = [...readTestedSite().pages.values()];
const maps = pages.filter(({ path }) => path === '/' || kindOf(path) === 'map');
const tilesOf = (html: string): string[] =>
	[...(/<nav class="tiles".*?<\/nav>/su.exec(html)?.[0] ?? '').matchAll(/<a href="([^"]*)"/gu)].map(
		([, href = '']) => href,
	);
const table = readCsv(readFileSync(join(builtFolder, 'authorities/judgements.csv'), 'utf8'));

test('every map has each council once, and leads to its page', () => {
	expect(maps).toHaveLength(11);
	for (const { path, html } of maps) {
		const tiles = tilesOf(html);
		expect(new Set(tiles).size, path).toBe(153);
		expect(tiles, path).toHaveLength(153);
		expect(tiles.every((href) => href.startsWith(`${builtBase}authorities/`))).toBe(true);
	}
});

test('every map of overall effectiveness says that overall grades ended in 2026', () => {
	const overall = maps.filter(({ path }) => path === '/' || path === '/authorities/map/');
	for (const { html } of overall) expect(html).toContain('Overall grades ended in 2026');
});

test('the map on the first page and the grades for other days are within their budgets', () => {
	const home = maps.find(({ path }) => path === '/')?.html ?? '';
	const map = /<tile-map>.*<\/tile-map>/su.exec(home)?.[0] ?? '';
	expect(map.length).toBeGreaterThan(0);
	expect(gzipSync(map).length).toBeLessThanOrEqual(budgets.tiles);
	const grades = readFileSync(join(builtFolder, 'authorities/map/grades.json'));
	expect(grades.length).toBeLessThanOrEqual(budgets.gradesUnzipped);
});

test('the table to take away has every judgement that a list has', () => {
	const rows = (area: string, grade: string) =>
		table.rows.filter(
			({ cells }) => cells.get('judgement') === area && cells.get('grade') === grade,
		);
	const list = pages.find(({ path }) =>
		path.endsWith('/judged/help-and-protection/inadequate/'),
	)?.html;
	expect(rows('Help and protection', 'Inadequate').length).toBeGreaterThan(50);
	expect(list).toContain(`${rows('Help and protection', 'Inadequate').length} judgements of `);
});

test('the table to take away has held reports beside the register, with their services', () => {
	const held = table.rows.filter(({ cells }) => cells.get('held here') === 'yes');
	expect(held.map(({ cells }) => cells.get('address'))).toContain(
		`${builtBase}reports/st-helens/2012-08-10/`,
	);
	expect(held.map(({ cells }) => cells.get('service'))).toContain('Safeguarding services');
});
