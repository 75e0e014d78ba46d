import { expect, test } from 'vitest';
import { citeReport } from '../citation/cite-report.ts';
import { breadcrumbList, describeReport, writeJsonLd } from './structured-data.ts';

const url = 'https://reader.example/reports/bury/2024-05-07/';
const citation = citeReport(
	{
		frontmatter: {
			title: 'A </script> letter',
			published: '2024-05-07',
			inspectorates: ['ofsted'],
		},
		authority: { name: 'Bury' },
	},
	url,
);
const facts = { licence: null };

test('a report is by its inspectorate and about its council', () => {
	expect(describeReport(citation, facts)).toMatchObject({
		'@type': 'Report',
		'@id': url,
		author: [{ '@type': 'GovernmentOrganization', name: 'Ofsted' }],
		about: 'Bury',
	});
});

test('a report without a licence names none', () => {
	expect(describeReport(citation, facts)).not.toHaveProperty('license');
});

test('no title ends the element that it stands in', () => {
	const text = writeJsonLd([describeReport(citation, facts)]);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toMatchObject({ name: 'A </script> letter, Bury' });
});

test('steps are counted from the top, from 1', () => {
	const text = writeJsonLd([breadcrumbList([{ name: 'Bury', address: url }]), {}]);
	expect(JSON.parse(text)).toMatchObject({
		'@context': 'https://schema.org',
		'@graph': [{ itemListElement: [{ position: 1, name: 'Bury', item: url }] }, {}],
	});
});
