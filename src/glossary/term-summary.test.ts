import { expect, test } from 'vitest';
import { termSummaryUrl } from './term-summary.ts';

test('stands beside the page of its term', () => {
	expect(termSummaryUrl('https://site.example/reader/glossary/care-order/')).toBe(
		'https://site.example/reader/glossary/care-order/term.json',
	);
});
