import { expect, test } from 'vitest';
import type { ReportFrontmatter } from '../model/report.ts';
import { addressOfPdf, hasPublishedPdf, isPdfWithheld } from './published-pdf.ts';

const place = { x: 72, y: 300, width: 90, height: 12 };
const hidden = { page: 1, reason: 'covered', words: 5, place };
const official = 'https://files.ofsted.gov.uk/v1/file/50';
const report = (format: 'pdf' | 'text', isHiding: boolean, places: object[] = [hidden]) =>
	({
		source: { format, url: official },
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

test('a site that links to PDFs publishes none, and gives their official addresses', () => {
	const env = { READER_PDFS: 'link' };
	const unknown = { source: { format: 'pdf' }, conversion: {} } as unknown as ReportFrontmatter;
	expect(hasPublishedPdf(report('pdf', false), env)).toBe(false);
	expect(addressOfPdf(report('pdf', false), '../report.pdf', env)).toBe(official);
	expect(addressOfPdf(unknown, '../report.pdf', env)).toBeUndefined();
	expect(addressOfPdf(report('text', false), '../report.pdf', env)).toBeUndefined();
	// It is not there for another reason than its words.
	expect(isPdfWithheld(report('pdf', true), env)).toBe(false);
});

test('a PDF is linked to where it stands, and one that is withheld nowhere', () => {
	expect(addressOfPdf(report('pdf', false), '../report.pdf', {})).toBe('../report.pdf');
	expect(addressOfPdf(report('pdf', true), '../report.pdf', {})).toBeUndefined();
	expect(isPdfWithheld(report('pdf', true), {})).toBe(true);
});
