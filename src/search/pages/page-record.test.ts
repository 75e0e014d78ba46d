import { describe, expect, it } from 'vitest';
import type { LibraryReport } from '../../library/library-report.ts';
import { placeList } from '../../addresses/places.ts';
import {
	toAuthorityPage,
	toGuidePage,
	toListPage,
	toPlacePage,
	toReportPage,
	toTermPage,
} from './page-record.ts';

const report = {
	id: 'st-helens/2012-08-10',
	frontmatter: {
		title: 'Inspection of safeguarding',
		published: '2012-08-10',
		inspected: { from: '2012-06-25', to: '2012-07-06' },
		kind: 'inspection',
	},
	authority: { name: 'St Helens', alsoKnownAs: ['St Helen’s Council'] },
	framework: { short: 'Safeguarding', title: 'Inspections of safeguarding' },
	shortName: 'St Helens 2012: safeguarding',
} as LibraryReport;

describe('the record of a report', () => {
	it('is found by authority, title, kind, framework and dates, and shows title, kind and date', () => {
		expect(toReportPage(report)).toEqual({
			url: '/reports/st-helens/2012-08-10/',
			content:
				"St Helens 2012: safeguarding. St Helens. St Helen's Council. Inspection of safeguarding. Inspection. Safeguarding. " +
				'Inspections of safeguarding. 10 August 2012. 25 June to 6 July 2012',
			meta: {
				title: 'St Helens 2012: safeguarding',
				kind: 'Inspection',
				date: '10 August 2012',
			},
		});
	});

	it('is found without dates of inspection where the report prints none', () => {
		const { inspected: _, ...frontmatter } = report.frontmatter;
		expect(toReportPage({ ...report, frontmatter }).content).toMatch(/10 August 2012$/u);
	});
});

it('an authority is found by all its names and its region', () => {
	const authority = { slug: 'wirral', name: 'Wirral', alsoKnownAs: ['The Wirral'] };
	expect(toAuthorityPage({ ...authority, region: 'North West' })).toEqual({
		url: '/authorities/wirral/',
		content: 'Wirral. The Wirral. North West',
		meta: { title: 'Wirral', kind: 'Authority' },
	});
});

it('a term is found by its name, its acronym and what else reports call it', () => {
	expect(
		toTermPage({
			slug: 'multi-agency-safeguarding-hub',
			term: 'Multi-agency safeguarding hub',
			acronym: 'MASH',
			aliases: ['safeguarding hub'],
			exceptions: [],
			short: 'Where agencies share what they know.',
			restsOn: [{ unsourced: 'all' }],
			checked: { on: '2026-11-29', against: 'knowledge' },
			related: [],
		}),
	).toEqual({
		url: '/glossary/multi-agency-safeguarding-hub/',
		content: 'Multi agency safeguarding hub (MASH). safeguarding hub',
		meta: { title: 'Multi-agency safeguarding hub (MASH)', kind: 'Term' },
	});
});

it('a list of reports is found by its heading', () => {
	expect(toListPage({ by: 'kind', value: 'focused-visit', label: 'Focused visit' })).toEqual({
		url: '/reports/kind/focused-visit/',
		content: 'Focused visits',
		meta: { title: 'Focused visits', kind: 'List of reports' },
	});
});

it('pages of the guide and lists are found by what they are called', () => {
	const guide = { title: 'How to link', about: 'For good.' };
	expect(toGuidePage('link-and-cite', guide, ['What stays'])).toEqual({
		url: '/guide/link-and-cite/',
		content: 'How to link. For good.. What stays',
		meta: { title: 'How to link', kind: 'Guide' },
	});
	const glossary = placeList.find(({ id }) => id === 'glossary');
	expect(glossary && toPlacePage(glossary)).toEqual({
		url: '/glossary/',
		content: 'Glossary. Terms that reports use, explained',
		meta: { title: 'Glossary', kind: 'Page' },
	});
});
