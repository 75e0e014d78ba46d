import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBibtex } from './bibtex-citation.ts';
import { citeReport } from './cite-report.ts';
import { citeInCsl, type CslReport } from './csl-citation.ts';
import { writeRis } from './ris-citation.ts';

const url = 'https://reader.example/reports/st-helens/2012-08-10/p65/';

function cite(title: string, name = 'St Helens'): CslReport {
	const frontmatter = {
		title,
		published: '2012-08-10',
		inspectorates: ['ofsted', 'care-quality-commission'] as const,
		source: { pages: 39 },
	};
	const report = { frontmatter, authority: { name } };
	return citeInCsl(citeReport(report, url, 'Paragraph 65', [12, 13]), 'st-helens/2012-08-10/p65');
}

/** What an independent reader of BibTeX finds in a file of one entry. */
function readBibtex(text: string) {
	const { entries, errors } = parseBibtex(text, { sentenceCase: false });
	expect(errors).toEqual([]);
	expect(entries).toHaveLength(1);
	const [{ key, type, fields }] = entries as [(typeof entries)[number]];
	return { key, type, fields };
}

describe('a citation in CSL-JSON', () => {
	it('names the inspectorates as authors, and the council in the title alone', () => {
		expect(cite('Inspection of services')).toEqual({
			id: 'ofsted-care-quality-commission-st-helens-2012-08-10-p65',
			type: 'report',
			title: 'Inspection of services, St Helens',
			author: [{ literal: 'Ofsted' }, { literal: 'Care Quality Commission' }],
			publisher: 'Ofsted and Care Quality Commission',
			issued: { 'date-parts': [[2012, 8, 10]] },
			language: 'en-GB',
			URL: url,
			note: 'Paragraph 65',
			page: '12-13',
		});
	});

	it('counts the pages of a whole report, and has no address where the site has none', () => {
		const frontmatter = {
			...{ title: 'A letter', published: '2012-08-10', inspectorates: ['ofsted'] as const },
			source: { pages: 4 },
		};
		const report = { frontmatter, authority: { name: 'Bury' } };
		const csl = citeInCsl(citeReport(report, '/reports/bury/2012-08-10/'), 'bury/2012-08-10');
		expect(csl['number-of-pages']).toBe('4');
		expect(csl).not.toHaveProperty('URL');
		expect(csl).not.toHaveProperty('page');
	});
});

describe('a citation in BibTeX', () => {
	it('is read by another library as the same record', () => {
		expect(readBibtex(writeBibtex([cite('Inspection of services')]))).toMatchObject({
			key: 'ofsted-care-quality-commission-st-helens-2012-08-10-p65',
			type: 'techreport',
			fields: {
				title: 'Inspection of services, St Helens',
				author: [{ name: 'Ofsted' }, { name: 'Care Quality Commission' }],
				institution: ['Ofsted and Care Quality Commission'],
				year: '2012',
				note: 'Paragraph 65',
				pages: '12–13',
				url,
			},
		});
	});

	it.each([
		'5% of a {b} & c_d #1 $2 ~x ^y \\input{z}',
		'“Children’s” services – a review, with "quotes", commas, and more',
		'Éire, Llŷn and Łódź',
		'لندن, 北京 and Αθήνα',
		'a <b>bold</b> & <i>slanted title',
		'two\nlines',
	])('carries the title %j through', (title) => {
		const { title: read } = readBibtex(writeBibtex([cite(title, 'Bury')])).fields;
		// The reader writes some accents as marks of their own.
		expect(String(read).normalize()).toBe(`${title.replace('\n', ' ')}, Bury`);
	});

	it('has no council for the place of its publisher', () => {
		expect(writeBibtex([cite('Inspection')])).not.toMatch(/address|location/u);
	});
});

describe('a citation in RIS', () => {
	it('is read by another library as the same record', () => {
		const [read] = parseRis(writeRis([cite('Inspection of services')]));
		expect(read).toMatchObject({
			id: 'ofsted-care-quality-commission-st-helens-2012-08-10-p65',
			type: 'report',
			title: 'Inspection of services, St Helens',
			publisher: 'Ofsted and Care Quality Commission',
			note: 'Paragraph 65',
			'page-first': '12',
			URL: url,
		});
	});

	it('keeps a title in one line, whatever it holds', () => {
		const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
		fc.assert(
			fc.property(text, (title) => {
				const lines = writeRis([cite(title)]).split(/[\r\n\u2028\u2029]+/u);
				expect(lines.every((line) => line === '' || /^[A-Z][A-Z\d] {2}- /u.test(line))).toBe(true);
			}),
		);
	});
});
