import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TermSummary } from '../../glossary/term-summary.ts';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import type { Page } from '../built-site/page.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const { pages: byPath } = readTestedSite();
const pages = [...byPath.values()];

/** The addresses of all term links on a page. */
function termLinks({ html }: Page): string[] {
	return [...html.matchAll(/<a class="term" href="(?<href>[^"]+)"/gu)].map(
		(match) => match.groups?.['href'] ?? '',
	);
}

/** A text as HTML has it. */
function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;');
}

/** The words of some HTML for comparison: without elements, white space and the two ways to write a quotation mark. */
function plainText(html: string): string {
	return html
		.replace(/<[^>]+>|\s+/gu, '')
		.replaceAll('&#39;', "'")
		.replaceAll('&quot;', '"');
}

test.each(['report', 'finding'] as const)(
	'every term on a page of the kind %s leads to the page of the term',
	(kind) => {
		const links = pages.filter(({ path }) => kindOf(path) === kind).flatMap(termLinks);
		expect(links.length).toBeGreaterThan(100);
		const lost = links.filter((href) => {
			const path = `/${href.slice(builtBase.length)}`;
			return kindOf(path) !== 'term' || !byPath.has(path);
		});
		expect(lost).toEqual([]);
	},
);

test('beside the page of every term stands what a report shows of it', () => {
	const terms = pages.filter(({ path }) => kindOf(path) === 'term');
	for (const { path, html } of terms) {
		const { name, short } = JSON.parse(
			readFileSync(join(builtFolder, path, 'term.json'), 'utf8'),
		) as TermSummary;
		const [, heading, lead] = /<h1>(.*?)<\/h1><p class="lead">(.*?)<\/p>/su.exec(html) ?? [];
		expect([escape(name), escape(short)]).toEqual([heading, lead]);
	}
});

/** The words of all links to law on a page. A longer name of a law may hold a term, and is then the link. */
function lawNames({ html }: Page): string {
	const names = [...html.matchAll(/<a class="mention law"[^>]*>(?<name>.*?)<\/a>/gsu)];
	return names.map(({ groups }) => plainText(groups?.['name'] ?? '').toLowerCase()).join('\n');
}

/** Each finding with its term links, and with the law that it links to. */
const findingLinks = pages
	.filter(({ path }) => kindOf(path) === 'finding')
	.map((page) => ({ path: page.path, links: new Set(termLinks(page)), law: lawNames(page) }));

test('the page of a term counts the findings that hold it, and quotes ten of them or all', () => {
	const wrong = pages
		.filter(({ path }) => kindOf(path) === 'term')
		.flatMap((page) => {
			const [list = ''] = /<section class="mentions"[\s\S]*/u.exec(page.html) ?? [];
			const listed = [...list.matchAll(/href="(?<report>[^"]*)#(?<id>[^"]+)">/gu)].map(
				({ groups }) =>
					`/${groups?.['report']?.slice(builtBase.length) ?? ''}${groups?.['id'] ?? ''}/`,
			);
			const [, name = ''] = /<h1>(.*?)<\/h1>/su.exec(page.html) ?? [];
			const holding = findingLinks
				.filter(
					({ links, law }) =>
						links.has(`${builtBase}${page.path.slice(1)}`) ||
						law.includes(plainText(name).toLowerCase()),
				)
				.map(({ path }) => path);
			const [, counted = '0 findings'] = /<strong>(.*?)<\/strong>/su.exec(list) ?? [];
			const [findings = 0, ...others] = (counted.match(/[\d,]+/gu) ?? []).map((count) =>
				Number(count.replaceAll(',', '')),
			);
			const all = others.reduce((sum, count) => sum + count, findings);
			const quoted = Math.min(10, findings || all);
			// A team is one, and may have several lines that hold the term.
			const isCounted = counted.includes('inspection team')
				? all <= holding.length
				: all === holding.length;
			return isCounted && listed.length === quoted && listed.every((path) => holding.includes(path))
				? []
				: [`${page.path}: ${counted}, ${listed.length} quoted, ${holding.length} hold it`];
		});
	expect(wrong).toEqual([]);
});

test('every excerpt on the page of a term is words of its finding, with the term marked', () => {
	const term = byPath.get('/glossary/local-safeguarding-children-board/');
	const items = [
		...(term?.html ?? '').matchAll(
			/<li><div><a href="(?<report>[^"]*)#(?<id>[^"]+)">[^<]*<\/a><\/div><q>(?<quotation>.*?)<\/q><\/li>/gsu,
		),
	].flatMap(({ groups }) => (groups === undefined ? [] : [groups]));
	expect(items.length).toBeGreaterThan(5);
	for (const { report = '', id = '', quotation = '' } of items) {
		const finding = byPath.get(`/${report.slice(builtBase.length)}${id}/`);
		expect(quotation).toMatch(/<mark>[^<]*(?:LSCB|Board)s?<\/mark>/iu);
		expect(plainText(finding?.html ?? '')).toContain(plainText(quotation).replace(/^…|…$/gu, ''));
	}
});

test('the glossary lists every term that has a page, under letters that can be jumped to', () => {
	const index = byPath.get('/glossary/');
	const terms = pages.filter(({ path }) => kindOf(path) === 'term');
	expect(terms.length).toBeGreaterThan(50);
	expect(
		terms.filter(({ path }) => !index?.links.includes(`${builtBase}${path.slice(1)}`)),
	).toEqual([]);
	expect(index?.links).toContain('#letter-c');
});
