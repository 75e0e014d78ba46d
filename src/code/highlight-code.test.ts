import { expect, test } from 'vitest';
import { highlightCode } from './highlight-code.ts';

test('colours the words of a language by their kinds, and changes none', () => {
	const html = highlightCode("SELECT 1 -- a & b\nFROM 'x'", 'sql');
	expect(html).toContain('<span class="code-keyword">SELECT</span>');
	expect(html).toContain('<span class="code-number">1</span>');
	expect(html).toContain('a &amp; b</span>\n');
	expect(html).not.toContain('style');
});

test.each(['python', 'js', 'r'])('knows %s', (lang) => {
	expect(highlightCode('x = "a"', lang)).toContain('code-string');
});

test('leaves code of another language as it is', () => {
	expect(highlightCode('a < b', 'text')).toBe('a &lt; b');
});
