import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { budgets } from '../budgets.ts';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import { kindOf, largestOf, pageKinds } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const site = readTestedSite();
const report = largestOf('report', site);

/** Size in bytes, after gzip, of the files that a pattern finds in a page's HTML. */
function sizeOf(html: string, pattern: RegExp): number {
	return [...html.matchAll(pattern)]
		.map((match) => match.groups?.['path'] ?? '')
		.map((path) => gzipSync(readFileSync(join(builtFolder, path.slice(builtBase.length)))).length)
		.reduce((sum, size) => sum + size, 0);
}

test('the longest report is within its budget of HTML', () => {
	expect(gzipSync(report.html).length).toBeLessThanOrEqual(budgets.report);
});

test('the pages of findings are on average within their budget of HTML', () => {
	const sizes = [...site.pages.values()]
		.filter(({ path }) => kindOf(path) === 'finding')
		.map(({ html }) => Buffer.byteLength(html));
	const sum = sizes.reduce((total, size) => total + size, 0);
	expect(sum / sizes.length).toBeLessThanOrEqual(budgets.finding);
});

test('the longest document as received is within its budget of HTML', () => {
	const { html } = largestOf('source', site);
	expect(gzipSync(html).length).toBeLessThanOrEqual(budgets.source);
});

test.each([
	['home', budgets.home],
	['reports', budgets.list],
	['report-list', budgets.list],
	['authorities', budgets.list],
	['authority', budgets.authority],
	['judged', budgets.list],
	['term', budgets.term],
	['themes', budgets.theme],
	['theme', budgets.theme],
	['recommendations', budgets.theme],
] as const)('the longest page of the kind %s is within its budget of HTML', (kind, budget) => {
	const { html } = largestOf(kind, site);
	expect(gzipSync(html).length).toBeLessThanOrEqual(budget);
	expect(html.length).toBeLessThanOrEqual(budgets.listUnzipped);
});

test('the longest page of what each inspection said is within its budget of HTML', () => {
	const { html } = largestOf('then-and-now', site);
	expect(gzipSync(html).length).toBeLessThanOrEqual(budgets.thenAndNow);
	expect(html.length).toBeLessThanOrEqual(budgets.thenAndNowUnzipped);
});

test('the map of councils is within its budget of HTML', () => {
	const { html } = largestOf('map', site);
	expect(gzipSync(html).length).toBeLessThanOrEqual(budgets.map);
	expect(html.length).toBeLessThanOrEqual(budgets.mapUnzipped);
});

test.each(pageKinds)('a page of the kind %s is within the budget of style sheets', (kind) => {
	const { html } = largestOf(kind, site);
	const styles = sizeOf(html, /<link\b[^>]*\bhref="(?<path>[^"]+\.css)"/gu);
	expect(styles).toBeGreaterThan(0);
	expect(styles).toBeLessThanOrEqual(budgets.styles);
});

test('reading a report is within the budget of scripts', () => {
	const files = sizeOf(report.html, /<script\b[^>]*\bsrc="(?<path>[^"]+\.js)"/gu);
	// JSON-LD is data: no browser runs it.
	const inline = [
		...report.html.matchAll(/<script\b(?![^>]*ld\+json)[^>]*>(?<code>[^<]+)<\/script>/gu),
	]
		.map((match) => gzipSync(match.groups?.['code'] ?? '').length)
		.reduce((sum, size) => sum + size, 0);
	expect(files + inline).toBeLessThanOrEqual(budgets.scripts);
});

test('a page that sets a typeface of its own is within the budget of fonts', () => {
	const preloaded = [...report.html.matchAll(/href="(?<path>[^"]+\.woff2)" as="font"/gu)].map(
		({ groups }) => groups?.['path']?.slice(builtBase.length) ?? '',
	);
	const bytes = preloaded.map((file) => readFileSync(join(builtFolder, file)).length);
	expect(preloaded).toHaveLength(1);
	expect(Math.max(...bytes)).toBeLessThanOrEqual(budgets.fonts);
	expect(largestOf('home', site).html).not.toContain('as="font"');
});

test.each([
	['what a report does for a reader', /report-behaviour.*\.js$/u, budgets.behaviour],
	['what opens the quick search', /SearchOpener.*\.js$/u, budgets.opener],
	['the quick search', /search-dialog-element.*\.js$/u, budgets.dialog],
])('%s is within its budget, in one file', (_, pattern, budget) => {
	const [file = '', ...others] = [...site.files].filter((path) => pattern.test(path));
	expect(others).toEqual([]);
	expect(gzipSync(readFileSync(join(builtFolder, file))).length).toBeLessThanOrEqual(budget);
});
