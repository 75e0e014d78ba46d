import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gradingFrameworks } from '../../model/crosswalk.ts';
import { budgets } from '../budgets.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const { pages: byPath } = readTestedSite();
const frameworks = [...byPath.values()].filter(({ path }) => kindOf(path) === 'framework');
const htmlOf = (path: string): string => byPath.get(path)?.html ?? '';

/** The words of each row of a table's body. */
function rowsOf(html: string, region: string): string[] {
	const [, table = ''] =
		new RegExp(`<section class="wide-table ${region}".*?<tbody>(.*?)</tbody>`, 'su').exec(html) ??
		[];
	return table.split('</tr>').map((row) =>
		row
			.replace(/<[^>]*>/gu, ' ')
			.replace(/\s+/gu, ' ')
			.trim(),
	);
}

test.each([
	'What inspectors look at and judge',
	'Scale',
	'What changed',
	'What cannot be compared',
	'Who was inspected under it',
])('every framework says under a heading: %s', (heading) => {
	const silent = frameworks.filter(({ html }) => !html.includes(`<h2>${heading}</h2>`));
	expect(silent.map(({ path }) => path)).toEqual([]);
});

test('a framework counts the grades of its inspections by area', () => {
	expect(rowsOf(htmlOf('/frameworks/ilacs-2018/'), 'grade-counts').slice(0, 2)).toEqual([
		'Overall 25 63 54 23 165',
		'Leaders 36 59 50 20 165',
	]);
});

test('a framework lists each authority inspected under it once, under its latest result', () => {
	const [, groups = ''] =
		/<h2>Who was inspected under it<\/h2>(.*)/su.exec(htmlOf('/frameworks/ilacs-2018/')) ?? [];
	const links = [...groups.matchAll(/href="[^"]*(\/authorities\/[^"]+)"/gu)].map(([, to]) => to);
	expect(new Set(links).size).toBe(links.length);
	expect(links).toHaveLength(151);
});

test('judgements stand side by side, a column for each framework that grades', () => {
	const html = htmlOf('/frameworks/');
	expect(html.match(/<th scope="col"[^>]*>\s*<a /gu)).toHaveLength(gradingFrameworks.length);
	const adoption = rowsOf(html, 'crosswalk').find((row) => row.startsWith('Adoption'));
	expect(adoption).toContain('Adoption performance');
	expect(adoption).toContain('Part of: children in care');
	expect(adoption).toContain('No counterpart');
});

test('the pages of frameworks are within their budget of HTML', () => {
	const large = [htmlOf('/frameworks/'), ...frameworks.map(({ html }) => html)].filter(
		(html) => gzipSync(html).length > budgets.framework,
	);
	expect(large).toEqual([]);
});
