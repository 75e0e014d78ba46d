import { z } from 'astro/zod';
import { annotationId } from '../addresses/annotation-addresses.ts';
import { reportPath } from '../addresses/report-addresses.ts';
import { schemaPath } from '../addresses/data-addresses.ts';
import { citeReport } from '../citation/cite-report.ts';
import { splitVersion } from '../model/version-id.ts';
import { citeVersion } from '../versions/cite-version.ts';
import { citeInCsl } from '../citation/csl-citation.ts';
import { citeInHarvard } from '../citation/harvard-citation.ts';
import { citeInOscola } from '../citation/oscola-citation.ts';
import { citePlainly } from '../citation/plain-citation.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { SectionRecord } from '../library/section-record.ts';
import { inspectorates } from '../model/inspectorate.ts';
import { licences } from '../model/report.ts';
import { locate, locateFinding, type DataSite } from './library/data-site.ts';
import type { AuthorityData } from './library/read-authority.ts';
import { date, maybe, maybeDate, number, text } from './tables/table.ts';

const findingDocumentSchema = z.strictObject({
	id: text('Its address within the report, and within this file: report.json#p17'),
	kind: text('What sort of statement it is; context judges nothing'),
	label: text('What this site calls it'),
	section: text('Id of the section that it stands in').optional(),
	sectionGrade: text('Grade of the section around it, never of the finding itself').optional(),
	due: text('How soon it is due after publication, an ISO 8601 duration').optional(),
	nationalFramework: text('The part of the national framework that it serves').optional(),
	pages: z.array(z.int()).describe('Pages of the document that it stands on, from 1').optional(),
	lines: text('The lines of the document as received that it was read from'),
	names: z.array(z.string()).describe('Ids of findings of the report that it names').optional(),
	text: text('Its words; paragraphs, items and rows are parted by a line break'),
});

/** A report with all its findings as data: what report.json holds. Its published form is made of this. */
export const reportDocumentSchema = z
	.strictObject({
		$schema: text('Address of this form'),
		id: text(
			'Id of the report: the authority and the date of publication, parted by a slash; an older version has its number behind it, st-helens/2012-08-10/versions/1',
		),
		address: text('Where the report can be read'),
		currentVersion: text(
			'Where the current version of the report can be read; only in the file of an older version',
		).optional(),
		findingAddress: text(
			'Where a finding can be read, and cited by: its id in place of {id}, a URI Template of RFC 6570',
		),
		title: text('Title as printed'),
		authority: z
			.strictObject({
				slug: text('Its slug'),
				name: text('Its name'),
				region: text('Its region, as Ofsted names it'),
				gssCode: maybe('Code of the Office for National Statistics'),
			})
			.describe('The authority inspected'),
		inspectorates: z
			.array(z.strictObject({ id: text('Its id here'), name: text('Its name') }))
			.describe('Who inspected, the body that leads first'),
		kind: text('What kind of report it is'),
		framework: text('The framework that it was inspected under'),
		published: date('Date printed on the report'),
		inspected: z
			.strictObject({ from: date('First day on site'), to: date('Last day on site') })
			.nullable()
			.describe('When inspectors were on site; null where the document does not print it'),
		overall: maybe('Overall grade; null where none was given'),
		outcome: maybe('Outcome of an area SEND inspection'),
		judgements: z
			.array(
				z.strictObject({
					id: text('Its address within the report'),
					area: text('What is judged, in one word for all frameworks'),
					label: text('The label of the row as printed'),
					service: maybe('The service judged, where a report judges two'),
					grade: text('The grade'),
				}),
			)
			.describe('Every graded judgement, in the order of the report'),
		source: z
			.strictObject({
				file: text('File name of the document as received'),
				sha256: text('SHA-256 of its bytes'),
				pages: z.int().nullable().describe('Printed pages; null where the source does not say'),
				words: number('How many words it has'),
				url: maybe('Where it was published, as far as that is known'),
				retrieved: maybeDate('When it was fetched from there'),
			})
			.describe('The document as received'),
		licence: z
			.strictObject({
				id: text('Its id here'),
				name: text('What the terms are called'),
				url: maybe('Where they can be read; null where the report alone prints them'),
				terms: text('What they allow, in a sentence'),
			})
			.describe('Terms of use'),
		warnings: z
			.array(z.string())
			.describe('What to know before you rely on the text: each thing that the conversion noticed'),
		citation: z
			.strictObject({
				plain: text('A reference in a line'),
				harvard: text('The same as most universities ask for it'),
				oscola: text('A footnote after the manner of OSCOLA'),
				csl: z.looseObject({}).describe('The same as CSL-JSON, for reference managers'),
			})
			.describe('How the report is cited; a finding by its label and address beside'),
		sections: z
			.array(
				z.strictObject({
					id: text('Its address within the report'),
					heading: text('Its heading'),
					within: maybe('Id of the section that it stands in'),
					grade: text('Its grade').optional(),
				}),
			)
			.describe('The sections of the report, in its order'),
		findings: z.array(findingDocumentSchema).describe('All findings, in the order of the report'),
		annotations: z
			.array(
				z.strictObject({
					id: text('Its address within the report'),
					finding: text('Id of the finding that it is about'),
					quotation: text('The words that it is about'),
					body: text('The note, in Markdown'),
					author: text('Who wrote it'),
					date: date('When it was written or last changed'),
				}),
			)
			.describe('Notes beside the report, written by others than its inspectors'),
	})
	.describe('An inspection report with all its findings, word for word');
export type ReportDocument = z.infer<typeof reportDocumentSchema>;

/** A report as data. */
export function makeReportDocument(
	report: LibraryReport,
	data: AuthorityData,
	site: DataSite,
): ReportDocument {
	const { id, frontmatter, authority, body } = report;
	const { source, conversion, judgements } = frontmatter;
	const address = locate(site, reportPath(id, site.base));
	const { about: terms, ...licence } = licences[source.licence];
	const { report: current, version } = splitVersion(id);
	const citation =
		version === null
			? citeReport(report, address)
			: citeVersion({ report, number: version }, address);
	return {
		$schema: locate(site, schemaPath('report', site.base)),
		...{ id, address, findingAddress: locateFinding(site, id, '{id}').replace('%7Bid%7D', '{id}') },
		...(version !== null && { currentVersion: locate(site, reportPath(current, site.base)) }),
		title: frontmatter.title,
		authority: {
			...{ slug: authority.slug, name: authority.name },
			...{ region: authority.region, gssCode: authority.gssCode },
		},
		inspectorates: frontmatter.inspectorates.map((body) => ({
			id: body,
			name: inspectorates[body],
		})),
		...{ kind: frontmatter.kind, framework: frontmatter.framework },
		published: frontmatter.published,
		inspected: frontmatter.inspected ?? null,
		overall: frontmatter.overall,
		outcome: frontmatter.outcome ?? null,
		judgements: judgements.map(({ id, area, label, group, grade }) => ({
			...{ id, area, label, service: group ?? null, grade },
		})),
		source: {
			...{ file: source.file, sha256: source.sha256, pages: source.pages, words: source.words },
			...{ url: source.url ?? null, retrieved: source.retrieved ?? null },
		},
		licence: { id: source.licence, ...licence, terms },
		warnings: conversion.warnings.map(({ message }) => message),
		citation: {
			plain: citePlainly(citation),
			harvard: citeInHarvard(citation),
			oscola: citeInOscola(citation),
			csl: { ...citeInCsl(citation, id) },
		},
		sections: listSections(body.sections),
		findings: body.findings.map((finding) => {
			const pages = data.pagesOf(report, finding);
			const names = data.namesOf(report, finding.id);
			const { grade, due, nationalFramework } = finding;
			const section = finding.path.at(-1)?.id;
			return {
				...{ id: finding.id, kind: finding.kind, label: finding.label },
				...(section && { section }),
				...(grade && { sectionGrade: grade }),
				...(due && { due }),
				...(nationalFramework && { nationalFramework }),
				...(pages.length > 0 && { pages }),
				lines: finding.source,
				...(names.length > 0 && { names }),
				text: finding.text,
			};
		}),
		annotations: data.annotationsOf(id).map((note) => ({
			...{ id: annotationId(note.id), finding: note.target, quotation: note.quotation.exact },
			...{ body: note.body, author: note.author, date: note.date },
		})),
	};
}

/** A report as the text of a file: each finding in a line of its own, so that it can be read and compared by line. */
export function writeReportDocument({ findings, ...rest }: ReportDocument): string {
	const lines = findings.map((finding) => JSON.stringify(finding)).join(',\n');
	return `${JSON.stringify(rest).slice(0, -1)},\n"findings":[\n${lines}\n]}\n`;
}

function listSections(
	sections: readonly SectionRecord[],
	within: string | null = null,
): ReportDocument['sections'] {
	return sections.flatMap(({ id, heading, grade, sections: below }) => [
		{ id, heading, within, ...(grade && { grade }) },
		...listSections(below, id),
	]);
}
