import { describe, expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import { citeReport } from './cite-report.ts';
import { excerpt } from './excerpt.ts';
import { citeInHarvard } from './harvard-citation.ts';
import { citeInMarkdown } from './markdown-citation.ts';
import { citeInOscola } from './oscola-citation.ts';
import { citeInWords, citePlainly } from './plain-citation.ts';
import { citeWithQuotation } from './quotation-citation.ts';

const paragraph: Citation = citeReport(
	{
		frontmatter: {
			title: 'Inspection of safeguarding and looked after children services',
			published: '2012-08-10',
			inspectorates: ['ofsted'],
		},
		authority: { name: 'St Helens' },
	},
	'https://reader.example/reports/st-helens/2012-08-10/p65/',
	'Paragraph 65',
);
const letter: Citation = citeReport(
	{
		frontmatter: {
			title: "Monitoring visit to St Helens children's services",
			published: '2022-01-14',
			inspectorates: ['ofsted'],
		},
		authority: { name: 'St Helens' },
	},
	'https://reader.example/reports/st-helens/2022-01-14/',
);

const joint: Citation = citeReport(
	{
		frontmatter: {
			title: 'Area SEND inspection of Bury Local Area Partnership',
			published: '2024-05-07',
			inspectorates: ['ofsted', 'care-quality-commission'],
		},
		authority: { name: 'Bury' },
	},
	'https://reader.example/reports/bury/2024-05-07/',
);

describe('a report of two inspectorates', () => {
	it('is cited by both', () => {
		expect(citeInWords(joint)).toBe(
			'Ofsted and Care Quality Commission, Area SEND inspection of Bury Local Area Partnership, 7 May 2024',
		);
	});
});

describe('a plain citation', () => {
	it('names publisher, title, authority, date and paragraph', () => {
		expect(citeInWords(paragraph)).toBe(
			'Ofsted, Inspection of safeguarding and looked after children services, St Helens, 10 August 2012, paragraph 65',
		);
	});

	it('does not name the authority again after a title that does', () => {
		expect(citeInWords(letter)).toBe(
			"Ofsted, Monitoring visit to St Helens children's services, 14 January 2022",
		);
	});

	it('keeps a heading in a label as printed', () => {
		const finding = 'Paragraph 3 of “Headline findings”';
		expect(citeInWords({ ...letter, finding })).toMatch(/, paragraph 3 of “Headline findings”$/u);
	});

	it('ends with its address as a footnote', () => {
		expect(citePlainly(letter)).toMatch(/, 14 January 2022\. https:\/\/reader\.example\/.*\/$/u);
	});
});

describe('a Harvard reference', () => {
	it('has the year behind who published it, and no council as a place', () => {
		expect(citeInHarvard(paragraph)).toBe(
			'Ofsted (2012) Inspection of safeguarding and looked after children services, St Helens, 10 August 2012, paragraph 65. Available at: https://reader.example/reports/st-helens/2012-08-10/p65/',
		);
	});
});

describe('a footnote after OSCOLA', () => {
	it('has the title between quotation marks, the day in brackets, and the paragraph', () => {
		expect(citeInOscola(paragraph)).toBe(
			'Ofsted, ‘Inspection of safeguarding and looked after children services, St Helens’ (10 August 2012) para 65 <https://reader.example/reports/st-helens/2012-08-10/p65/>',
		);
	});

	it('has no place of a whole report, and keeps one that is no paragraph', () => {
		expect(citeInOscola(letter)).toContain('(14 January 2022) <');
		expect(citeInOscola({ ...letter, finding: 'Strength S3' })).toContain(') strength S3 <');
	});
});

describe('a quotation with its citation', () => {
	it('has the words between quotation marks and the citation below them', () => {
		expect(citeWithQuotation(letter, 'Leadership is good.\n• staff')).toBe(
			"“Leadership is good.\n• staff”\n— Ofsted, Monitoring visit to St Helens children's services, 14 January 2022. https://reader.example/reports/st-helens/2022-01-14/",
		);
	});
});

describe('a Markdown citation', () => {
	it('is a link', () => {
		expect(citeInMarkdown(letter)).toBe(
			"[Ofsted, Monitoring visit to St Helens children's services, 14 January 2022](https://reader.example/reports/st-helens/2022-01-14/)",
		);
	});

	it('stands under its quotation', () => {
		expect(citeInMarkdown(paragraph, 'Leadership is good.\n• staff')).toBe(
			'> Leadership is good.\n>\n> • staff\n>\n> — [Ofsted, Inspection of safeguarding and looked after children services, St Helens, 10 August 2012, paragraph 65](https://reader.example/reports/st-helens/2012-08-10/p65/)',
		);
	});

	it.each([
		['a *b* [c]', '> a \\*b\\* \\[c\\]'],
		['<script>', '> \\<script\\>'],
		['# one', '> \\# one'],
		['12. twelve', '> 12\\. twelve'],
		['- minus', '> \\- minus'],
		['a_b ~c~ &amp;', '> a\\_b \\~c\\~ \\&amp;'],
	])('escapes %j', (quotation, expected) => {
		expect(citeInMarkdown(letter, quotation).split('\n')[0]).toBe(expected);
	});
});

describe('excerpt', () => {
	it.each([
		['short', 10, 'short'],
		['one two three', 10, 'one two…'],
		['one two, three', 10, 'one two…'],
		['unbreakable', 5, 'unbr…'],
		['two\nlines', 20, 'two lines'],
	])('%j in %i characters is %j', (text, length, expected) => {
		expect(excerpt(text, length)).toBe(expected);
	});
});
