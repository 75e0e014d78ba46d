import { expect, test } from 'vitest';
import type { ReportFrontmatter } from '../model/report.ts';
import { hasPublishedPdf } from './published-pdf.ts';

const place = { x: 72, y: 300, width: 90, height: 12 };
const hidden = { page: 1, reason: 'covered', words: 5, place };
const report = (format: 'pdf' | 'text', isHiding: boolean, places: object[] = [hidden]) =>
	({
		source: { format },
		conversion: isHiding ? { hidden: places } : {},
	}) as unknown as ReportFrontmatter;

test('a PDF is published beside its report, and a text is none', () => {
	expect(hasPublishedPdf(report('pdf', false), {})).toBe(true);
	expect(hasPublishedPdf(report('text', false), {})).toBe(false);
});

test('a PDF that hides words is published only where the publisher says so', () => {
	expect(hasPublishedPdf(report('pdf', true), {})).toBe(false);
	expect(hasPublishedPdf(report('pdf', true), { READER_PUBLISH_HIDDEN: '1' })).toBe(true);
});

test('words that the page shows elsewhere hide nothing, others beside them do', () => {
	const again = { ...hidden, repeated: true };
	expect(hasPublishedPdf(report('pdf', true, [again]), {})).toBe(true);
	expect(hasPublishedPdf(report('pdf', true, [again, hidden]), {})).toBe(false);
});
