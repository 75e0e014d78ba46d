import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';
import { openSite } from './open-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-hostile-'));
const proof = join(folder, 'code-ran');

/** What would show if any of it ran: a file at build time, a global in the page. */
const build = `globalThis.process?.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`;
const page = 'window.codeRan = true';
const nasty = [
	`{${build}}`,
	`\${${build}}`,
	`<script>${page}</script>`,
	`<img src=x onerror="${page}">`,
	`<svg onload='${page}'>`,
	`<Finding id="p1">{${build}}</Finding>`,
	`<!-- ${page} --><script>${page}</script>`,
	`</p></section><script>${page}</script>`,
	`[a](javascript:${page}) and <javascript:${page}>`,
	'import x from "y"',
	'import fs from "node:fs"; export const a = 1',
	'export default function () { return 1 }',
	'---',
	'--- title: changed ---',
	'```js',
	'``` `` ` ~~~ ~~gone~~',
	'&lt;b&gt; &amp;amp; &#x7B; &nbsp; &copy;',
	'"quoted" \'single\' -- --- ... (c) (tm) 1/2',
	'# heading > quote | table | ![a](b) [^1] [x]: y $$x$$ :::note',
	'** one** * two _three_ __four__ \\* \\{ \\',
	'\u202f\u00a0\u200b\u2028 \ufeff e\u0301 😀 \u202e',
];
const words = fc.stringMatching(/^[!-~]{1,12}$/u);
const samples = fc.sample(
	fc.array(fc.oneof(words, fc.constantFrom(...nasty)), { minLength: 1, maxLength: 8 }),
	{
		seed: 20121,
		numRuns: 40,
	},
);
/** One paragraph each: begun as a sentence, so that none is a heading, a bullet or half of the one before. */
const paragraphs = [
	...nasty.map((text) => `Words ${text} end.`),
	...nasty.map((text) => `${text} ends.`),
	...samples.map((sample) => `Words ${sample.join(' ')} end.`),
].filter((text) => !/^[-–—•*+]\s|^\d+\./u.test(text));
const letter = `Ofsted

17 May 2011

Mr A Person
Director
Knowsley Metropolitan Borough Council

Dear Mr Person

Annual unannounced inspection of contact, referral and assessment arrangements within Knowsley Metropolitan Borough Council children's services

This letter summarises the findings of the inspection which was conducted on 12 and 13 April 2011.

Strengths

${paragraphs.join('\n\n')}

Yours sincerely

A Person Her Majesty's Inspector
`;

beforeAll(async () => {
	const library = join(folder, 'library');
	mkdirSync(library);
	writeFileSync(join(folder, 'letter.txt'), letter);
	await runScript('scripts/ingest.ts', join(folder, 'letter.txt'), '--library', library);
	await runScript('scripts/build.ts', '--library', library, '--outDir', join(folder, 'dist'));
}, 300_000);

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

const site = openSite(join(folder, 'dist'), '/');

test('nothing of a hostile document runs while its site is built', () => {
	expect(existsSync(proof)).toBe(false);
});

test.each(['', 'strength-1/', 'source/'])(
	'every word of a hostile document reads the same, and nothing runs, on %j',
	async (path) => {
		const tab = await site.newPage();
		await tab.goto(site.address(`reports/knowsley/2011-05-17/${path}`));
		const ran = await tab.evaluate('window.codeRan === true');
		const live = await tab.evaluate(`[...document.querySelectorAll('*')].filter((element) =>
		(element.localName === 'script' && element.textContent !== '') ||
		[...element.attributes].some(({ name, value }) => name.startsWith('on') || value.startsWith('javascript:')),
	).map((element) => element.outerHTML)`);
		const text = squeeze(await tab.locator('main').innerText());
		expect(ran).toBe(false);
		expect(live).toEqual([]);
		const shown = path === 'strength-1/' ? paragraphs.slice(0, 1) : paragraphs;
		const missing = shown.filter((paragraph) => !text.includes(squeeze(paragraph)));
		expect(missing).toEqual([]);
	},
);

/** White space differs between a page and its source; nothing else may. */
function squeeze(text: string): string {
	return text.replace(/[\s\u200b\p{Cc}]+/gu, '');
}

async function runScript(...args: string[]): Promise<void> {
	await promisify(execFile)(process.execPath, args, {
		cwd: projectRoot,
		env: { ...process.env, VITEST: undefined, READER_CACHE: join(folder, 'cache') },
		maxBuffer: 64 * 1024 * 1024,
	});
}
