import { expect, test } from 'vitest';
import type { Page } from '../built-site/page.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const { pages: byPath } = readTestedSite();
const findings = [...byPath.values()].filter(({ path }) => kindOf(path) === 'finding');
const reportOf = ({ path }: Page): string => path.replace(/[^/]+\/$/u, '');
const headingOf = ({ html }: Page): string => /<h1>(.*?)<\/h1>/su.exec(html)?.[1] ?? '';

/** What stands beside a finding in its report, without what is only heard. */
function markOf(report: string, id: string): string | undefined {
	const { html = '' } = byPath.get(report) ?? {};
	const mark = new RegExp(`<article class="finding" id="${id}">.*?<a [^>]*>(.*?)</a>`, 'su').exec(
		html,
	);
	return mark?.[1]?.replace(/<span.*?<\/span>|<[^>]*>/gsu, '').trim();
}

test('no two findings of a report have the same heading', () => {
	const shared = [...Map.groupBy(findings, reportOf)].filter(
		([, pages]) => new Set(pages.map(headingOf)).size < pages.length,
	);
	expect(shared.map(([report]) => report)).toEqual([]);
});

test('a finding is headed by council, year and the number that it has in its report', () => {
	const odd = findings.filter((page) => {
		const [, year, id = ''] = /\/(\d{4})-\d\d-\d\d\/([^/]+)\/$/u.exec(page.path) ?? [];
		const mark = markOf(reportOf(page), id);
		const heading = headingOf(page);
		return !mark || !heading.includes(` ${year}, `) || !heading.endsWith(` ${mark}`);
	});
	expect(odd.map(({ path }) => path)).toEqual([]);
});
