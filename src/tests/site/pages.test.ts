import { expect, test } from 'vitest';
import { builtBase } from '../built-site/built-folder.ts';
import type { Page } from '../built-site/page.ts';
import { kindOf, pageKinds } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const { pages: byPath } = readTestedSite();
const pages = [...byPath.values()];

/** The paths of the pages of which something is not true. */
function pathsWhereNot(holds: (page: Page) => boolean): string[] {
	return pages.filter((page) => !holds(page)).map(({ path }) => path);
}

test('the site has pages of every kind, and no page of an unknown kind', () => {
	const kinds = new Set(pages.map(({ path }) => kindOf(path)));
	expect(pageKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
	expect(pathsWhereNot(({ path }) => kindOf(path) !== null)).toEqual([]);
});

test('every page has one first-level heading', () => {
	expect(pathsWhereNot(({ mainHeadings }) => mainHeadings === 1)).toEqual([]);
});

test('no page uses an id twice', () => {
	expect(pathsWhereNot(({ ids }) => new Set(ids).size === ids.length)).toEqual([]);
});

test('every page has a title and a description', () => {
	expect(pathsWhereNot(({ title }) => title.trim() !== '')).toEqual([]);
	expect(pathsWhereNot(({ description }) => description.trim() !== '')).toEqual([]);
});

test('no two pages have the same title', () => {
	const paths = Map.groupBy(pages, ({ title }) => title);
	const shared = [...paths].filter(([, holders]) => holders.length > 1);
	expect(shared.map(([title, holders]) => [title, ...holders.map(({ path }) => path)])).toEqual([]);
});

test('every page but the 404 page names its own address, or none does where nobody has said where the site stands', () => {
	const host = process.env['READER_SITE'];
	expect(
		pathsWhereNot(({ path, canonical }) =>
			host && path !== '/404.html'
				? canonical === new URL(`${builtBase}${path.slice(1)}`, host).href
				: canonical === null,
		),
	).toEqual([]);
});

test('every finding of a report has a page of its own and an anchor in the report', () => {
	const findings = pages.filter(({ path }) => kindOf(path) === 'finding');
	expect(findings.length).toBeGreaterThan(0);
	const lost = findings.filter(({ path }) => {
		const [, report, id] = /^(.*\/)([^/]+)\/$/u.exec(path) ?? [];
		return !byPath.get(report ?? '')?.ids.includes(id ?? '');
	});
	expect(lost.map(({ path }) => path)).toEqual([]);
});
