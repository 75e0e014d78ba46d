import { expect, test } from 'vitest';
import { builtBase } from '../built-site/built-folder.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const { pages: byPath } = readTestedSite();
const pages = [...byPath.values()];
const comparable = `/authorities/st-helens/then-and-now/`;

/** The paths that links of a page lead to, with their fragments, as pages are named. */
function linksOf(html: string, within: RegExp): string[] {
	return [...html.matchAll(within)].flatMap(([part]) =>
		[...part.matchAll(/href="(?<href>[^"]+)"/gu)].map(
			({ groups }) => `/${(groups?.['href'] ?? '').slice(builtBase.length)}`,
		),
	);
}

const findings = pages.filter(({ path }) => kindOf(path) === 'finding');

test('a finding that has a theme leads to it, and where two reports are held to what each inspection said', () => {
	const themed = findings.map(({ path, html }) => ({
		path,
		links: linksOf(html, /<p class="themes">.*?<\/p>/gsu),
	}));
	expect(themed.filter(({ links }) => links.length > 0).length).toBeGreaterThan(100);
	for (const { path, links } of themed) {
		const themes = links.filter((link) => kindOf(link) === 'theme');
		const stories = links.filter((link) => link.startsWith(comparable));
		expect(links).toHaveLength(themes.length + stories.length);
		expect(stories, path).toEqual(
			path.startsWith('/reports/st-helens/')
				? themes.map((theme) => `${comparable}#${theme.split('/')[2] ?? ''}`)
				: [],
		);
	}
});

test('the page of a theme counts the findings that lead to it, and the list of themes says the same', () => {
	const counts = new Map<string, number>();
	for (const { html } of findings)
		for (const link of new Set(linksOf(html, /<p class="themes">.*?<\/p>/gsu)))
			counts.set(link, (counts.get(link) ?? 0) + 1);
	const index = byPath.get('/themes/')?.html ?? '';
	const themes = pages.filter(({ path }) => kindOf(path) === 'theme');
	expect(themes.length).toBeGreaterThan(20);
	for (const { path, html } of themes) {
		const count = counts.get(path) ?? 0;
		const words = count === 1 ? '1 finding' : `${count} findings`;
		expect(html, path).toContain(count === 0 ? 'No finding in this collection' : words);
		const [, listed] =
			new RegExp(`href="${builtBase}${path.slice(1)}".*?class="count">(.*?)<`, 'su').exec(index) ??
			[];
		expect(listed?.trim(), path).toBe(words);
	}
});

test('what each inspection said stands in order of the day of inspection', () => {
	const { html = '' } = byPath.get(comparable) ?? {};
	const [, head = ''] = /<thead>(.*?)<\/thead>/su.exec(html) ?? [];
	const years = [...head.matchAll(/\b20\d\d\b/gu)].map(([year]) => year);
	expect(years).toEqual(['2011', '2012', '2021']);
	expect(byPath.has('/authorities/wirral/then-and-now/')).toBe(false);
});

test('the recommendations name all that is held, with what is due', () => {
	const { html = '' } = byPath.get('/recommendations/') ?? {};
	expect(html).toContain('12 areas for development, 14 recommendations are held here');
	expect(html).toContain('due within three months, by 10 November 2012');
	expect(html).toContain('Nothing is known here to have come back.');
});
