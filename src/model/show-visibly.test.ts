import { expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import { showVisibly } from './show-visibly.ts';

test.each([
	['a line break', 'a.pdf\nconverted  b.pdf', 'a.pdf\\nconverted  b.pdf'],
	['a return to the start of the line', 'a\rb', 'a\\rb'],
	['a command to the terminal', '\u001b[2Ja', '\\u{1b}[2Ja'],
	['a command in one byte', '\u009b2Ja', '\\u{9b}2Ja'],
	['a turn of the direction', 'a\u202efdp.exe', 'a\\u{202e}fdp.exe'],
	['a character that is not drawn', 'a\u200bb\u{e0041}', 'a\\u{200b}b\\u{e0041}'],
	['half of a character', 'a\ud800', 'a\\u{d800}'],
])('shows %s', (_, text, shown) => {
	expect(showVisibly(text)).toBe(shown);
});

test('leaves what can be seen as it is, in any script', () => {
	const text = 'Zoë’s report – “final” (2).pdf 日本 عربي 😀 e\u0301\u00a0';
	expect(showVisibly(text)).toBe(text);
});

test('keeps a problem to one line, whatever its file is called and holds', () => {
	const problem = formatProblem({
		rule: 'date-unread',
		path: 'a\nb.pdf',
		message: '"1\u001b[1A" is no date',
		expected: 'one\u2028line',
	});
	expect(problem).toMatch(
		/^a\\nb\.pdf date-unread - "1\\u\{1b\}\[1A" is no date\. Expected one\\u\{2028\}line\. Fix: .*$/u,
	);
});
