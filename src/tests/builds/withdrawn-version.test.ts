import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findBrokenLinks } from '../built-site/find-broken-links.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import { lettersDist, lettersSite } from './letters-site.ts';

const report = 'reports/knowsley/2010-09-07';

beforeAll(lettersSite.make, 300_000);

test.each(['', '/source', '/development-1'])(
	'an older version that was withdrawn is there by its address, with the reason and none of its words: %s',
	(path) => {
		const html = readFileSync(join(lettersDist, `${report}/versions/2${path}/index.html`), 'utf8');
		expect(html).toContain('This version was withdrawn');
		expect(html).toContain('It named a person.');
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).not.toContain('by then');
	},
);

test('the version before and the one after it keep their words', () => {
	const read = (path: string) =>
		readFileSync(join(lettersDist, `${report}${path}/index.html`), 'utf8');
	expect(read('/versions/1')).toContain('Records are not always dated.');
	expect(read('')).toContain('Records are dated since May.');
});

test('it has its words on no page and in no file, and every link leads somewhere', () => {
	expect(findBrokenLinks(readBuiltSite(lettersDist), '/')).toEqual([]);
	const files = readdirSync(lettersDist, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const telling = files
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => /lost> by then|lost&gt; by then/u.test(readFileSync(path, 'utf8')));
	expect(telling).toEqual([]);
	expect(files.length).toBeGreaterThan(100);
});
