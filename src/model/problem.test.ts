import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failure, formatProblem, problemRules, success } from './problem.ts';

const explained = readFileSync(join(import.meta.dirname, '../../docs/errors.md'), 'utf8')
	.split('\n')
	.flatMap((line) => /^## (\S+)$/u.exec(line)?.[1] ?? []);

test('every rule is explained in docs/errors.md, and no other', () => {
	expect(explained.toSorted()).toEqual(Object.keys(problemRules).toSorted());
});

test('every rule says what to do, in a sentence', () => {
	for (const { fix } of Object.values(problemRules)) expect(fix).toMatch(/^[A-Z].*\.$/u);
});

const { fix } = problemRules['file-empty'];
const empty = { rule: 'file-empty', path: 'in/a.txt', message: 'the file holds no words' } as const;

test.each([
	['the path alone', empty, `in/a.txt file-empty - the file holds no words. Fix: ${fix}`],
	[
		'the line',
		{ ...empty, line: 4 },
		`in/a.txt:4 file-empty - the file holds no words. Fix: ${fix}`,
	],
	[
		'line and column',
		{ ...empty, line: 4, column: 2 },
		`in/a.txt:4:2 file-empty - the file holds no words. Fix: ${fix}`,
	],
	[
		'no column without a line',
		{ ...empty, column: 2 },
		`in/a.txt file-empty - the file holds no words. Fix: ${fix}`,
	],
	[
		'what was expected',
		{ ...empty, expected: 'words' },
		`in/a.txt file-empty - the file holds no words. Expected words. Fix: ${fix}`,
	],
])('prints a problem as one line, with %s', (_, problem, line) => {
	expect(formatProblem(problem)).toBe(line);
});

test('an outcome is a value or its problems', () => {
	expect(success(3)).toEqual({ ok: true, value: 3 });
	expect(failure(empty, empty)).toEqual({ ok: false, problems: [empty, empty] });
});
