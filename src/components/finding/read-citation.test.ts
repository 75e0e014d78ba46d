import { expect, test } from 'vitest';
import { citeReport } from '../../citation/cite-report.ts';
import { citeInWords } from '../../citation/plain-citation.ts';
import { readCitation } from './read-citation.ts';

const address = 'https://reader.example/reports/bury/2024-05-07/p6/';
const report = (title: string, inspectorates: ('ofsted' | 'care-quality-commission')[]) => ({
	frontmatter: { title, published: '2024-05-07', inspectorates },
	authority: { name: 'Bury' },
});

test.each([
	['Inspection of services', 'Paragraph 6'],
	['Inspection of services in Bury', 'Finding F3 under “On 7 May 2024, again”'],
	['Visit, 7 May 2024, to Bury', 'Recommendation R4'],
])('reads back what was cited: %s, %s', (title, finding) => {
	const citation = citeReport(report(title, ['ofsted']), address, finding);
	expect(
		readCitation(
			{ id: 'bury/2024-05-07/p6', authority: 'Bury' },
			{ words: citeInWords(citation), title, address },
		),
	).toEqual(citation);
});

test('reads back who inspected together', () => {
	const both = report('Area SEND inspection', ['ofsted', 'care-quality-commission']);
	const citation = citeReport(both, address, 'Finding F2');
	expect(
		readCitation(
			{
				id: 'bury/2024-05-07/f2',
				authority: 'Bury',
				inspectorates: 'ofsted care-quality-commission',
			},
			{ words: citeInWords(citation), title: 'Area SEND inspection', address },
		),
	).toEqual(citation);
});
