import { z } from 'astro/zod';
import { reportDataPath, reportPath } from '../../addresses/report-addresses.ts';
import { licences } from '../../model/report.ts';
import { locate } from '../library/data-site.ts';
import { date, maybe, maybeDate, maybeNumber, number, text, type DataTable } from './table.ts';

/** The reports of the library, a row each. */
export const reportsTable: DataTable = {
	name: 'reports',
	title: 'Reports',
	about:
		'Each report that is held, with what its cover says and the terms that it may be used under.',
	links: { authority: 'authorities', licence: 'licences' },
	schema: z.strictObject({
		report: text('Id of the report: the authority and the date of publication, parted by a slash'),
		title: text('Title as printed'),
		short_name: text('What lists of this site call it'),
		authority: text('Slug of the authority inspected'),
		authority_name: text('Name of the authority inspected'),
		region: text('Region of the authority, as Ofsted names it'),
		inspectorates: text('Who inspected, the body that leads first, parted by semicolons'),
		kind: text('What kind of report it is'),
		framework: text('The framework that it was inspected under'),
		published: date('Date printed on the report'),
		inspected_from: maybeDate('First day on site'),
		inspected_to: maybeDate('Last day on site'),
		overall: maybe('Overall grade; empty where none was given'),
		outcome: maybe('Outcome of an area SEND inspection'),
		visit_number: maybeNumber('Which monitoring visit since the inspection that led to it'),
		theme: maybe('What a joint inspection looked at'),
		findings: number('How many findings it has, background included'),
		words: number('How many words the document has'),
		pages: maybeNumber('Printed pages; empty where the source does not say'),
		warnings: number(
			'How many warnings the conversion gave: read them on its page before you rely on it',
		),
		licence: text('Terms of use: a row of the table of licences'),
		source_file: text('File name of the document as received'),
		source_sha256: text('SHA-256 of the document as received'),
		source_url: maybe('Where the document was published, as far as that is known'),
		retrieved: maybeDate('When it was fetched from there'),
		address: text('Where the report can be read here'),
		data: text('The report with all its findings as JSON'),
	}),
	*rows({ reports }, site) {
		for (const { id, shortName, frontmatter, authority, body } of reports) {
			const { source, inspected, conversion } = frontmatter;
			yield {
				report: id,
				title: frontmatter.title,
				short_name: shortName,
				authority: authority.slug,
				authority_name: authority.name,
				region: authority.region,
				inspectorates: frontmatter.inspectorates.join('; '),
				kind: frontmatter.kind,
				framework: frontmatter.framework,
				published: frontmatter.published,
				inspected_from: inspected?.from ?? null,
				inspected_to: inspected?.to ?? null,
				overall: frontmatter.overall,
				outcome: frontmatter.outcome ?? null,
				visit_number: frontmatter.visitNumber ?? null,
				theme: frontmatter.theme ?? null,
				findings: body.findings.length,
				words: source.words,
				pages: source.pages,
				warnings: conversion.warnings.length,
				licence: source.licence,
				source_file: source.file,
				source_sha256: source.sha256,
				source_url: source.url ?? null,
				retrieved: source.retrieved ?? null,
				address: locate(site, reportPath(id, site.base)),
				data: locate(site, reportDataPath(id, site.base)),
			};
		}
	},
};

/** Terms under which reports may be used, a row each. */
export const licencesTable: DataTable = {
	name: 'licences',
	title: 'Licences',
	about: 'The terms that reports are under, as their own words state them.',
	links: {},
	schema: z.strictObject({
		licence: text('Id of the terms'),
		name: text('What they are called'),
		url: maybe('Where they can be read; empty where the report alone prints them'),
		terms: text('What they allow, in a sentence'),
	}),
	// They are of no authority, and are given with the first.
	*rows({ isFirst }) {
		if (!isFirst) return;
		for (const [licence, { name, url, about }] of Object.entries(licences))
			yield { licence, name, url, terms: about };
	},
};
