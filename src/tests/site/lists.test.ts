import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FacetValues } from '../../search/index/facet-values.ts';
import { manifestFile, searchFolder, type IndexManifest } from '../../search/index/manifest.ts';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const pages = [...readTestedSite().pages.values()];
const reports = pages.filter(({ path }) => kindOf(path) === 'report');
const manifest = JSON.parse(
	readFileSync(join(builtFolder, searchFolder, manifestFile), 'utf8'),
) as IndexManifest;

/** Council, year and what it was: "St Helens 2012: safeguarding and looked after children". */
const shortName = /^\p{Lu}[^:]* \d{4}: \p{L}[^:]*$/u;

test('the tab of a report begins with its short name, and its heading is the printed title', () => {
	expect(reports.length).toBeGreaterThan(0);
	for (const { path, title, html } of reports) {
		const [name = ''] = title.split(' · ');
		expect(name, path).toMatch(shortName);
		expect(/<h1>(.*?)<\/h1>/su.exec(html)?.[1], path).not.toContain(name);
	}
});

test('no two reports have one short name', () => {
	const names = reports.map(({ title }) => title.split(' · ')[0]);
	expect(new Set(names).size).toBe(reports.length);
});

test('every report stands in the list of its year, by its short name', () => {
	const lost = reports.filter(({ path, title }) => {
		const year = /\/(\d{4})-/u.exec(path)?.[1] ?? '';
		const list = pages.find((page) => page.path === `/reports/year/${year}/`);
		const [name = ''] = title.split(' · ');
		return !list?.html.includes(`<a href="${builtBase}${path.slice(1)}">${name}</a>`);
	});
	expect(lost.map(({ path }) => path)).toEqual([]);
});

test.each(['home', 'authorities', 'authority', 'reports', 'report-list'] as const)(
	'every page of the kind %s says what is held, what is known and what is not known',
	(kind) => {
		const own = pages.filter(({ path }) => kindOf(path) === kind);
		expect(own.length).toBeGreaterThan(0);
		for (const { path, html, links } of own) {
			for (const line of ['Held here', 'Known, not held', 'Not known here'])
				expect(html, path).toContain(`<dt>${line}</dt>`);
			expect(links, path).toContain(`${builtBase}guide/what-is-held/`);
		}
	},
);

test('the first page counts findings without background, and the list of reports counts both', () => {
	const facets = new FacetValues(manifest);
	const kinds = Array.from(
		{ length: manifest.findings },
		(_, finding) => facets.valuesOf('kind', finding)[0]?.id,
	);
	const findings = kinds.filter((kind) => kind !== 'context').length;
	const said = findings.toLocaleString('en-GB');
	const page = (path: string) => pages.find((one) => one.path === path)?.html ?? '';
	expect(findings).toBeLessThan(manifest.findings);
	expect(page('/')).toContain(`Search ${said} findings in ${reports.length} reports`);
	expect(page('/reports/')).toMatch(
		new RegExp(
			`${reports.length} reports: ${said} findings, [\\d,]+ paragraphs of background`,
			'u',
		),
	);
});
