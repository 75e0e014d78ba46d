import { expect, test } from 'vitest';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const pages = [...readTestedSite().pages.values()];
const reports = pages.filter(({ path }) => kindOf(path) === 'report');

/** How often something stands in a page. */
function count(html: string, pattern: RegExp): number {
	return html.match(pattern)?.length ?? 0;
}

test('every annotation shows what it rests on, and when and against what it was checked', () => {
	let shown = 0;
	for (const { html } of reports)
		for (const [note] of html.matchAll(/<aside class="annotation".*?<\/aside>/gsu)) {
			shown += 1;
			expect(note).toMatch(
				/<summary>Rests on: \w[\w ,]*<\/summary>\s*<ul class="basis-list">\s*<li>/u,
			);
			expect(note).toMatch(/Checked (?:against its sources )?on \d+ \w+ \d{4}/u);
		}
	expect(shown).toBeGreaterThan(0);
});

test.each(['term', 'framework'] as const)(
	'every page of the kind %s shows what it rests on and when it was checked',
	(kind) => {
		const own = pages.filter(({ path }) => kindOf(path) === kind);
		expect(own.length).toBeGreaterThan(10);
		for (const { path, html } of own) {
			expect(html, path).toMatch(/<dt>Rests on<\/dt>\s*<dd>\s*<ul class="basis-list">\s*<li>/u);
			expect(html, path).toMatch(/<dt>Last check<\/dt>\s*<dd>Checked /u);
		}
	},
);

test('the address of an annotation that was withdrawn leads to a line that says so', () => {
	const lines = reports.flatMap(({ html, ids }) =>
		[...html.matchAll(/<li id="(?<id>annotation-[^"]+)">(?<line>.*?)<\/li>/gsu)].map(
			({ groups }) => ({ ids, id: groups?.['id'] ?? '', line: groups?.['line'] ?? '' }),
		),
	);
	expect(lines.length).toBeGreaterThan(0);
	for (const { ids, id, line } of lines) {
		expect(line).toMatch(/withdrawn on/u);
		expect(line).toMatch(/<a href="#[a-z0-9-]+">/u);
		expect(ids).toContain(`${id}-place`);
	}
});

test('annotations that were withdrawn count in no number of annotations', () => {
	for (const { html } of reports) {
		const notes = count(html, /<aside class="annotation"/gu);
		if (notes > 0) expect(html).toContain(`Annotations (${notes})`);
	}
});

test('a framework whose reports cannot be read says so', () => {
	const unread = pages.filter(({ html }) =>
		html.includes('Reports of this kind cannot be read here'),
	);
	expect(unread.map(({ path }) => path)).toContain('/frameworks/local-area-send-2016/');
});
