import { expect, it } from 'vitest';
import { isIdle, readAsking } from './read-asking.ts';

it.each([
	[
		'what did Ofsted say about caseloads in Leeds',
		'what did Ofsted say about',
		'caseloads in Leeds',
	],
	['How many social workers left?', 'How many', 'social workers left?'],
	['which councils are inadequate', 'which councils are', 'inadequate'],
	['why was Doncaster inadequate', 'why was', 'Doncaster inadequate'],
	[
		'what do inspectors say about "line managers"',
		'what do inspectors say about',
		'"line managers"',
	],
])('%s asks for what follows', (q, typed, without) => {
	expect(readAsking(q)).toEqual({ typed, without });
});

it.each([
	'caseloads',
	'what',
	'what did Ofsted say',
	'"what children say"',
	'not what was said',
	'-why',
	'',
])('%s has no such beginning, or nothing behind it', (q) => {
	expect(readAsking(q)).toBeUndefined();
});

it('knows what only leads to a report', () => {
	expect(isIdle('Ofsted report')).toBe(true);
	expect(isIdle('"report"')).toBe(false);
	expect(isIdle('report caseloads')).toBe(false);
	expect(isIdle('')).toBe(false);
});
