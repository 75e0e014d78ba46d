import { expect, test } from 'vitest';
import { quoteShared } from './quote-shared.ts';

const weights = {
	findings: 100,
	counts: new Map([
		['caseload', 5],
		['duty', 5],
		['worker', 20],
	]),
};
const quote = quoteShared(weights, 60);
const other = 'Caseloads of duty workers.';

test('quotes a short text whole', () => {
	expect(quote('Duty workers\nhave manageable caseloads.', other)).toBe(
		'Duty workers have manageable caseloads.',
	);
});

test('quotes the part of a long text that says what the other says', () => {
	const text = `Board members met often. ${'Adopters found support good. '.repeat(4)}Duty workers have manageable caseloads, and new staff hold fewer.`;
	expect(quote(text, other)).toBe('Duty workers have manageable caseloads, and new staff hold…');
});

test('says where it begins within a sentence', () => {
	const text = `Although ${'very '.repeat(20)}few of those who met inspectors told them, duty workers and their caseloads changed.`;
	expect(quote(text, other)).toMatch(/^….*duty workers and their caseloads/u);
});

test('is never longer than asked for', () => {
	expect(quote('Supercalifragilistic caseloads '.repeat(9), other).length).toBeLessThanOrEqual(60);
});
