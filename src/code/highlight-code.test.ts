import { expect, test } from 'vitest';
import { highlightCode } from './highlight-code.ts';

test('colours the words of a language by their kinds, and changes none', () => {
	const html = highlightCode("SELECT 1 -- a & b\nFROM 'x'", 'sql');
	expect(html).toContain('<span class="code-keyword">SELECT</span>');
	expect(html).toContain('<span class="code-number">1</span>');
	expect(html).toContain('a &amp; b</span>\n');
	expect(html).not.toContain('style');
});

test.each(['python', 'js', 'r', 'sh'])('knows %s', (lang) => {
	expect(highlightCode('x = "a"', lang)).toContain('code-string');
});

test('knows HTML and YAML, where words without quotation marks stay text', () => {
	expect(highlightCode('<p class="a">b</p>', 'html')).toContain('class=<span class="code-string">');
	const yaml = highlightCode('kind: strength # why', 'yaml');
	expect(yaml).toContain('<span class="code-name">kind</span>: strength');
	expect(yaml).toContain('code-comment');
});

test('leaves code of another language as it is', () => {
	expect(highlightCode('a < b', 'text')).toBe('a &lt; b');
});
