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
