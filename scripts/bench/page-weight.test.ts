import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { totalWeight, weighPage } from './page-weight.ts';

test('weighs what a page names, what that names in turn, and nothing twice', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'reader-weight-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	const files = {
		'index.html':
			'<link rel="preload" as="font" href="/a/font.woff2" media="(min-width: 48rem)"><link rel="preload" as="font" href="/a/sign.woff2"><link rel="stylesheet" href="/a/one.css"><script type="module" src="/a/one.js"></script><script>go()</script>',
		'a/one.css': '@font-face { src: url(other.woff2) } p { color: red }',
		'a/font.woff2': 'a font',
		'a/sign.woff2': 'sign',
		'a/one.js': 'import{a}from"./two.js";import"./three.js";a();import("./later.js")',
		'a/two.js': 'import"./three.js";export const a = 1',
		'a/three.js': 'three()',
		'a/later.js': 'later()',
	};
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	const zipped = (...texts: string[]) =>
		texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
	const weight = await weighPage(folder, 'index.html');
	expect(weight).toEqual({
		html: zipped(files['index.html']),
		styles: zipped(files['a/one.css']),
		scripts: zipped('go()', files['a/one.js'], files['a/two.js'], files['a/three.js']),
		fonts: files['a/font.woff2'].length + files['a/sign.woff2'].length,
		phoneFonts: files['a/sign.woff2'].length,
	});
	const { html, styles, scripts, fonts, phoneFonts } = weight;
	expect(totalWeight(weight, 'wide screen')).toBe(html + styles + scripts + fonts);
	expect(totalWeight(weight, 'phone')).toBe(html + styles + scripts + phoneFonts);
});
