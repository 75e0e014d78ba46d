import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';
import { writeHeadersFile } from '../../serving/hosts/headers-file.ts';

const { pages } = readTestedSite();

/** What a policy without 'unsafe-inline' would forbid, or have to name by its hash. */
const inline = /<script(?![^>]*\bsrc=)|<style\b|\s(?:style|on[a-z]+)="|href="javascript:/u;

test('no page holds a script, a style or a handler of its own', () => {
	const found = [...pages.values()].filter(({ html }) => inline.test(html));
	expect(found.map(({ path }) => path)).toEqual([]);
});

test.each(['<script>x</script>', '<p style="x">', '<a onclick="x">', '<style>'])(
	'%s would be found',
	(html) => {
		expect(html).toMatch(inline);
	},
);

test('hosts that read _headers are told the policy', () => {
	expect(readFileSync(join(builtFolder, '_headers'), 'utf8')).toBe(writeHeadersFile(builtBase));
});

test('where nobody has said who wants to hear of faults, no page asks for them', () => {
	for (const { html } of pages.values()) expect(html).not.toMatch(/>\s*Something wrong here/u);
});
