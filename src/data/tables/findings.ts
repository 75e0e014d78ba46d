import { z } from 'astro/zod';
import { resolveDue } from '../../dates/due-date.ts';
import type { FindingRecord } from '../../library/finding-record.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { locateFinding, type DataSite } from '../library/data-site.ts';
import { findingKey, type AuthorityData } from '../library/read-authority.ts';
import { date, maybe, maybeDate, maybeNumber, text, type DataTable, type Row } from './table.ts';

/** Every finding, a row each. */
export const findingsTable: DataTable = {
	name: 'findings',
	title: 'Findings',
	about:
		'Each paragraph, strength, recommendation and other finding, word for word, with its address.',
	links: { report: 'reports', authority: 'authorities', licence: 'licences' },
	isLarge: true,
	schema: z.strictObject({
		finding: text('Id of the finding: that of its report, # and its address within it'),
		report: text('Id of the report'),
		authority: text('Slug of the authority inspected'),
		published: date('Date of the report'),
		framework: text('The framework that the report was inspected under'),
		kind: text('What sort of statement it is; background judges nothing'),
		label: text('What this site calls it: a number without letters is printed in the document'),
		section: maybe('Headings that it stands under, from the top, parted by ›'),
		section_grade: maybe('Grade of the section around it, never of the finding itself'),
		due: maybe('How soon it is due after publication, an ISO 8601 duration; P0D is immediately'),
		due_date: maybeDate('The day on which that ends'),
		national_framework: maybe('The part of the national framework that it serves'),
		names: maybe(
			'Findings of the report that it names, by their addresses within it, parted by spaces',
		),
		page: maybeNumber(
			'The page of the document that it begins on; empty where the source has no pages',
		),
		lines: text('The lines of the document as received that it was read from'),
		licence: text('Terms of use of the report'),
		address: text('Where it can be read, and cited by'),
		text: text('Its words; paragraphs, items and rows are parted by a line break'),
	}),
	*rows(data, site) {
		for (const report of data.reports)
			for (const finding of report.body.findings) yield findingRow(finding, report, data, site);
	},
};

/** Recommendations and priority actions, a row each. */
export const recommendationsTable: DataTable = {
	name: 'recommendations',
	title: 'Recommendations',
	about:
		'Each recommendation and priority action, with when it is due and the paragraphs that it names.',
	links: { finding: 'findings', report: 'reports', authority: 'authorities', licence: 'licences' },
	view: `SELECT finding, report, authority, authorities.name AS authority_name,
	CAST(substr(published, 1, 4) AS INTEGER) AS year, published, framework, kind, due, due_date,
	national_framework, names, licence, findings.address, text
FROM findings JOIN authorities USING (authority)
WHERE kind IN ('recommendation', 'priority-action')`,
	schema: z.strictObject({
		finding: text('Id of the finding that it is'),
		report: text('Id of the report'),
		authority: text('Slug of the authority inspected'),
		authority_name: text('Name of the authority inspected'),
		year: z.int().describe('Year of publication'),
		published: date('Date of the report'),
		framework: text('The framework that the report was inspected under'),
		kind: text('recommendation or priority-action'),
		due: maybe('How soon it is due after publication, an ISO 8601 duration; P0D is immediately'),
		due_date: maybeDate('The day on which that ends'),
		national_framework: maybe('The part of the national framework that it serves'),
		names: maybe(
			'Findings of the report that it names, by their addresses within it, parted by spaces',
		),
		licence: text('Terms of use of the report'),
		address: text('Where it can be read, and cited by'),
		text: text('Its words'),
	}),
	*rows(data, site) {
		for (const report of data.reports)
			for (const finding of report.body.findings)
				if (finding.kind === 'recommendation' || finding.kind === 'priority-action')
					yield {
						...recommendationOf(findingRow(finding, report, data, site)),
						authority_name: report.authority.name,
						year: Number(report.frontmatter.published.slice(0, 4)),
					};
	},
};

function findingRow(
	finding: FindingRecord,
	report: LibraryReport,
	data: AuthorityData,
	site: DataSite,
): Row {
	const { published, framework, source } = report.frontmatter;
	const { id, kind, label, path, grade = null, due = null } = finding;
	return {
		finding: findingKey(report.id, id),
		report: report.id,
		authority: report.authority.slug,
		published,
		framework,
		kind,
		label,
		section: path.map(({ heading }) => heading).join(' › ') || null,
		section_grade: grade,
		due,
		due_date: due === null ? null : resolveDue(due, published).date,
		national_framework: finding.nationalFramework ?? null,
		names: data.namesOf(report, id).join(' ') || null,
		page: data.pagesOf(report, finding)[0] ?? null,
		lines: finding.source,
		licence: source.licence,
		address: locateFinding(site, report.id, id),
		text: finding.text,
	};
}

/** The columns that a recommendation shares with other findings. */
const shared = Object.keys(recommendationsTable.schema.shape).filter(
	(name) => name in findingsTable.schema.shape,
);

function recommendationOf(row: Row): Row {
	return Object.fromEntries(shared.map((name) => [name, row[name] ?? null]));
}
