import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from '../built-site/built-folder.ts';

const page = (path: string) => readFileSync(join(builtFolder, path, 'index.html'), 'utf8');

/** The inspections of an authority's page as "first day: name, where it leads". */
function lineOf(slug: string): string[] {
	const list = /<ol class="report-list inspection-line">.*?<\/ol>/su.exec(
		page(`authorities/${slug}`),
	)?.[0];
	return [
		...(list ?? '').matchAll(
			/<time datetime="(?<day>[^"]*)">.*?<a href="(?<href>[^"]*)">(?<name>[^<]*)<\/a>/gsu,
		),
	].map(({ groups }) => `${groups?.['day']}: ${groups?.['name']}, ${groups?.['href']}`);
}

test('an authority has its inspections on one line, held here or not', () => {
	const line = lineOf('st-helens');
	expect(line.map((entry) => entry.slice(0, 4))).toEqual(
		'2011 2012 2014 2018 2018 2019 2021 2021 2023 2024'.split(' '),
	);
	expect(line[1]).toMatch(/^2012-06-25: Safeguarding .*, .*\/reports\/st-helens\/2012-08-10\/$/u);
	expect(line[2]).toMatch(/^2014-11-05: Single inspection, https:\/\/files\.ofsted\.gov\.uk\//u);
	expect(line[3]).toBe(
		'2018-07-11: Focused visit, https://reports.ofsted.gov.uk/provider/44/80560',
	);
});

test('an authority has a page where no report of it is held, and says so', () => {
	const html = page('authorities/barnet');
	expect(lineOf('barnet').length).toBeGreaterThan(3);
	expect(html).toContain('none of their reports can be read here');
	expect(html).not.toContain('Search what was found');
});

test('an authority that took over the area of another names it, and says what is not known here', () => {
	const html = page('authorities/cumberland');
	expect(html).toContain('Before 1 April 2023: Cumbria');
	expect(html).toContain('Its inspections are not known here');
	expect(html).toContain('https://www.legislation.gov.uk/uksi/2022/331/contents/made');
	expect(page('authorities/st-helens')).not.toContain('Before and after');
});

test('an authority that has ended has a page, which leads to those that came after it', () => {
	const html = page('authorities/cumbria');
	expect(html).toContain('No inspection of Cumbria is known here.');
	for (const later of ['cumberland', 'westmorland-and-furness'])
		expect(html).toMatch(new RegExp(`href="[^"]*/authorities/${later}/"`, 'u'));
});

test('grades by area are drawn and tabled alike, and no line joins grades of two frameworks', () => {
	const html = page('authorities/st-helens');
	const chart = /<svg class="grade-chart".*?<\/svg>(?=\s*<ol)/su.exec(html)?.[0] ?? '';
	const table = /<table class="judgements">.*?<\/table>/su.exec(html)?.[0] ?? '';
	const gradesIn = (part: string) => [...part.matchAll(/data-grade="(?<grade>[^"]+)"/gu)].length;
	expect(gradesIn(chart)).toBe(18);
	expect(gradesIn(table)).toBe(18);
	expect(chart.match(/<line class="break"/gu)).toHaveLength(3);
	expect(chart.match(/<line(?! class="break")/gu)).toBeNull();
	const joined = page('authorities/durham');
	expect(joined).toMatch(/<line x1/u);
});

test('what the newest report held says needs to improve stands there, and what the one before said', () => {
	const html = page('authorities/st-helens');
	const quoted = html.match(/<ul class="improvement-list">.*?<\/ul>/gsu) ?? [];
	expect(quoted.map((list) => list.match(/<li>/gu)?.length)).toEqual([6, 8, 6]);
	expect(html).toContain('8 later inspections are known');
	expect(page('authorities/barnet')).not.toContain('What needs to improve');
});

test('statistical neighbours have their latest grades, and one without an overall grade says why', () => {
	const html = page('authorities/st-helens');
	const cards = /<ol class="authority-cards">.*?<\/ol>/su.exec(html)?.[0] ?? '';
	expect(cards.match(/<details class="grade-strip">/gu)).toHaveLength(10);
	expect(page('authorities/liverpool')).toContain('No overall grade: those ended in 2026');
});
