import { locateFinding, type DataSite } from '../../src/data/library/data-site.ts';
import { resolveDue } from '../../src/dates/due-date.ts';
import type { FindingRecord } from '../../src/library/finding-record.ts';
import type { Authority } from '../../src/model/authority.ts';
import type { ReportFrontmatter } from '../../src/model/report.ts';

/** A finding as a document of a search server, with what its report says. Absent is what is not known. */
export interface FindingDocument {
	/** Id of the report: `st-helens/2012-08-10`. */
	report: string;
	/** Id within the report: `p65`. */
	finding: string;
	/** Its page, or its place in its report where findings have none; a path where nobody has said where the site stands. */
	address: string;
	/** Slug, name and region of the authority. */
	authority: { slug: string; name: string; region: string };
	/** Title of the report, as printed. */
	title: string;
	/** ISO date of the report. */
	published: string;
	/** First and last day on site. */
	inspected?: { gte: string; lte: string };
	/** Kind of the report: `monitoring-visit`. */
	reportKind: string;
	framework: string;
	inspectorates: string[];
	/** Grade of the report overall. */
	overall?: string;
	/** Kind of the finding: `recommendation`. */
	kind: string;
	/** Its printed number. */
	number?: number;
	/** "Paragraph 65". */
	label: string;
	/** Headings over it, topmost first. */
	section: string[];
	/** What is judged in the nearest judged section around it. */
	area?: string;
	/** Grade of the nearest graded section around it. It is not the finding's own. */
	gradeOfSection?: string;
	/** The day by which it is due. */
	due?: string;
	/** Where it stands in the report, from 0: sorts findings as they are read. */
	position: number;
	/** The words that a reader reads, its paragraphs, items and rows parted by a line break. */
	text: string;
}

/** What of a report its findings' documents have. */
export interface ExportedReport {
	id: string;
	frontmatter: ReportFrontmatter;
	authority: Pick<Authority, 'name' | 'region'>;
	/** Where it can be read. */
	site: DataSite;
}

/** Makes the document of a finding. */
export function toDocument(
	finding: FindingRecord,
	position: number,
	{ id, frontmatter, authority, site }: ExportedReport,
): FindingDocument {
	const { inspected, overall } = frontmatter;
	const area = finding.path.findLast((step) => step.area !== undefined)?.area;
	return {
		report: id,
		finding: finding.id,
		address: locateFinding(site, id, finding.id),
		authority: {
			slug: frontmatter.authority,
			name: authority.name,
			region: authority.region,
		},
		title: frontmatter.title,
		published: frontmatter.published,
		...(inspected && { inspected: { gte: inspected.from, lte: inspected.to } }),
		reportKind: frontmatter.kind,
		framework: frontmatter.framework,
		inspectorates: frontmatter.inspectorates,
		...(overall && { overall }),
		kind: finding.kind,
		...(finding.number !== undefined && { number: finding.number }),
		label: finding.label,
		section: finding.path.map(({ heading }) => heading),
		...(area && { area }),
		...(finding.grade && { gradeOfSection: finding.grade }),
		...(finding.due && { due: resolveDue(finding.due, frontmatter.published).date }),
		position,
		text: finding.text,
	};
}
