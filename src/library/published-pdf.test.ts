import { expect, test } from 'vitest';
import type { ReportFrontmatter } from '../model/report.ts';
import { hasPublishedPdf } from './published-pdf.ts';

const place = { x: 72, y: 300, width: 90, height: 12 };
const report = (format: 'pdf' | 'text', isHiding: boolean) =>
	({
		source: { format },
		conversion: isHiding ? { hidden: [{ page: 1, reason: 'covered', words: 2, place }] } : {},
	}) as unknown as ReportFrontmatter;

test('a PDF is published beside its report, and a text is none', () => {
	expect(hasPublishedPdf(report('pdf', false), {})).toBe(true);
	expect(hasPublishedPdf(report('text', false), {})).toBe(false);
});

test('a PDF that hides words is published only where the publisher says so', () => {
	expect(hasPublishedPdf(report('pdf', true), {})).toBe(false);
	expect(hasPublishedPdf(report('pdf', true), { READER_PUBLISH_HIDDEN: '1' })).toBe(true);
});
