import { describe, expect, test } from 'vitest';
import { builtBase } from '../built-site/built-folder.ts';
import { kindOf, largestOf, type PageKind } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';
import { openSearchOnDisk } from '../built-site/search-on-disk.ts';

const site = readTestedSite();
const guide = [...site.pages.values()].filter(({ path }) => kindOf(path) === 'guide');
const guidePath = (slug: string): string => `${builtBase}guide/${slug}/`;
const slugs = guide.map(({ path }) => path.split('/')[2] ?? '');

test('the contents lead to every page of the guide', () => {
	const { links } = largestOf('guides', site);
	expect(slugs.length).toBeGreaterThan(10);
	expect(slugs.filter((slug) => !links.includes(guidePath(slug)))).toEqual([]);
});

test('from the first page to the last, each leads to the next and back', () => {
	const step = (html: string, rel: string): string | undefined =>
		new RegExp(`<a href="([^"]+)" rel="${rel}"`, 'u').exec(html)?.[1];
	const byPath = new Map(guide.map((page) => [guidePath(page.path.split('/')[2] ?? ''), page]));
	const firsts = guide.filter(({ html }) => step(html, 'prev') === undefined);
	expect(firsts.map(({ path }) => path)).toEqual(['/guide/read-a-report/']);
	const walked: string[] = [];
	let at: string | undefined = guidePath('read-a-report');
	while (at !== undefined && walked.length <= guide.length) {
		const next = step(byPath.get(at)?.html ?? '', 'next');
		if (next !== undefined) expect(step(byPath.get(next)?.html ?? '', 'prev')).toBe(at);
		walked.push(at);
		at = next;
	}
	expect(walked.sort()).toEqual([...byPath.keys()].sort());
});

describe.each(guide.map((page) => [page.path, page] as const))('%s', (_, { html, ids, links }) => {
	test('each heading is a link to itself', () => {
		const headings = [...html.matchAll(/<h2 id="([^"]+)"><a class="own-link" href="#([^"]+)">/gu)];
		expect(headings.length).toBe((html.match(/<h2\b(?! id="on_this_page")/gu) ?? []).length);
		for (const [, id, to] of headings) expect(to).toBe(id);
		const listed = links.filter((link) => link.startsWith('#') && link !== '#main_text');
		expect(listed.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
	});
});

test('each search that the guide shows is the one that it leads to, and finds something', async () => {
	const follow = await openSearchOnDisk();
	const shown = guide.flatMap(({ html }) => [
		...html.matchAll(/<a href="([^"]*\/search\/\?[^"]*)"[^>]*><code>([^<]*)<\/code>/gu),
	]);
	expect(shown.length).toBeGreaterThan(8);
	for (const [, href = '', code = ''] of shown) {
		const link = href.replaceAll('&amp;', '&');
		const words = code.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
		expect(new URL(link, 'http://localhost').searchParams.get('q')).toBe(words);
		const { found, problems } = await follow(link);
		expect({ words, found: found > 0, problems }).toEqual({ words, found: true, problems: 0 });
	}
});

test('what the guide says of searches is so', async () => {
	const follow = await openSearchOnDisk();
	const found = async (q: string): Promise<number> =>
		(await follow(`/search/?q=${encodeURIComponent(q)}`)).found;
	for (const q of ['visits', 'visited']) expect(await found(q)).toBe(await found('visit'));
	expect(await found('judgment')).toBe(await found('judgement'));
	for (const q of ['well-being', '"well being"'])
		expect(await found(q)).toBe(await found('wellbeing'));
	expect(await found('supervision NOT audit')).toBe(await found('supervision -audit'));
	expect(await found('LAC')).toBeGreaterThan(await found('"LAC"'));
	expect(await found('kind:context inspectors')).toBeGreaterThan(0);
});

test.each<[PageKind, string]>([
	['search', 'search-the-findings'],
	['finding', 'link-and-cite'],
	['report', 'link-and-cite'],
	['report', 'how-conversion-works'],
	['data', 'use-the-data'],
	['data', 'licences'],
	['changes', 'correct-a-text'],
	['themes', 'themes'],
	['home', 'link-and-cite'],
])('a page of the kind %s leads to the guide on %s', (kind, slug) => {
	expect(largestOf(kind, site).links).toContain(guidePath(slug));
});

test('every page leads to accessibility, licences and privacy', () => {
	const named = ['accessibility', 'licences', 'privacy'].map(guidePath);
	const lacking = [...site.pages.values()].filter(({ links }) =>
		named.some((path) => !links.includes(path)),
	);
	expect(lacking.map(({ path }) => path)).toEqual([]);
});
