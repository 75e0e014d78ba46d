import { expect, test } from 'vitest';
import { citeReport } from '../citation/cite-report.ts';
import type { InspectorateId } from '../model/inspectorate.ts';
import { citationTags, termsTag } from './citation-tags.ts';

const url = 'https://reader.example/reports/bury/2024-05-07/';

function cite(inspectorates: InspectorateId[], finding?: string, on?: number[]) {
	const frontmatter = {
		...{ title: 'Area SEND inspection', published: '2024-05-07', inspectorates },
		source: { pages: 9 },
	};
	return citeReport({ frontmatter, authority: { name: 'Bury' } }, url, finding, on);
}

function contents(tags: ReturnType<typeof citationTags>, name: string): string[] {
	return tags.filter((tag) => tag.name === name).map(({ content }) => content);
}

test('a report is by its inspectorate, with its pages and its PDF', () => {
	const tags = citationTags(cite(['ofsted']), { pdf: `${url}report.pdf` });
	expect(tags).toEqual([
		{ name: 'citation_title', content: 'Area SEND inspection, Bury' },
		{ name: 'citation_technical_report_institution', content: 'Ofsted' },
		{ name: 'citation_author', content: 'Ofsted' },
		{ name: 'citation_publication_date', content: '2024/05/07' },
		{ name: 'citation_firstpage', content: '1' },
		{ name: 'citation_lastpage', content: '9' },
		{ name: 'citation_pdf_url', content: `${url}report.pdf` },
	]);
});

test('a finding is named in the title, with the page that it stands on', () => {
	const tags = citationTags(cite(['ofsted'], 'Paragraph 6', [4]));
	expect(contents(tags, 'citation_title')).toEqual(['Area SEND inspection, Bury, Paragraph 6']);
	expect(contents(tags, 'citation_firstpage')).toEqual(['4']);
	expect(contents(tags, 'citation_lastpage')).toEqual([]);
});

test('all inspectorates are authors, none with a surname', () => {
	const tags = citationTags(cite(['ofsted', 'care-quality-commission']));
	expect(contents(tags, 'citation_author')).toEqual([]);
	expect(contents(tags, 'DC.creator')).toEqual(['Ofsted', 'Care Quality Commission']);
});

test('the terms are told in Dublin Core', () => {
	expect(termsTag('Crown copyright')).toEqual({ name: 'DC.rights', content: 'Crown copyright' });
});
