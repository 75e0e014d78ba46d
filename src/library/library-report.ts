import type { Authority } from '../model/authority.ts';
import type { Framework, FrameworkId } from '../model/framework.ts';
import type { ReportFrontmatter } from '../model/report.ts';
import type { BodyRecord } from './body-record.ts';

/** A report with all that its pages show of it. */
export interface LibraryReport {
	/** `st-helens/2012-08-10` */
	id: string;
	frontmatter: ReportFrontmatter;
	body: BodyRecord;
	/** The authority inspected, with its slug. */
	authority: Authority & { slug: string };
	/** The framework it was made under, with its slug. */
	framework: Framework & { slug: FrameworkId };
	/** What lists call it: "St Helens 2012: safeguarding and looked after children". No two of a library are equal. */
	shortName: string;
}

/** A report as it is before it is named among the others. */
export type UnnamedReport = Omit<LibraryReport, 'shortName'>;

/** What is looked up to make a LibraryReport. */
export interface LibraryIndex {
	/** By report id. */
	bodies: ReadonlyMap<string, BodyRecord>;
	/** By slug. */
	authorities: ReadonlyMap<string, Authority>;
	/** By slug. */
	frameworks: ReadonlyMap<string, Framework>;
}

/** Joins a report's frontmatter with its text, its authority and its framework. */
export function joinReport(
	id: string,
	report: ReportFrontmatter,
	{ bodies, authorities, frameworks }: LibraryIndex,
): UnnamedReport {
	const body = bodies.get(id);
	if (body === undefined) throw new Error(`the report ${id} has frontmatter but no text`);
	const authority = authorities.get(report.authority);
	if (authority === undefined)
		throw new Error(
			`the report ${id} names the authority ${report.authority}. ` +
				`Fix: add content/authorities/${report.authority}.yaml, or correct the report.`,
		);
	const framework = frameworks.get(report.framework);
	if (framework === undefined)
		throw new Error(
			`the report ${id} names the framework ${report.framework}. ` +
				`Fix: add content/frameworks/${report.framework}.mdx.`,
		);
	return {
		id,
		frontmatter: report,
		body,
		authority: { ...authority, slug: report.authority },
		framework: { ...framework, slug: report.framework },
	};
}

/** What of a report its place among others is told by. */
export type DatedReport = Pick<LibraryReport, 'id'> & {
	frontmatter: Pick<ReportFrontmatter, 'published'>;
};

/** Orders reports by date of publication, oldest first, and those of one day by authority. */
export function byDate(a: DatedReport, b: DatedReport): number {
	const [left, right] = [
		`${a.frontmatter.published} ${a.id}`,
		`${b.frontmatter.published} ${b.id}`,
	];
	return left < right ? -1 : left > right ? 1 : 0;
}

/** The reports of one authority before and after this one, by date. */
export function neighbours(
	report: LibraryReport,
	reports: readonly LibraryReport[],
): { previous?: LibraryReport; next?: LibraryReport } {
	const own = reports
		.filter(({ authority }) => authority.slug === report.authority.slug)
		.sort(byDate);
	const at = own.findIndex(({ id }) => id === report.id);
	const [previous, next] = [own[at - 1], own[at + 1]];
	return { ...(previous && { previous }), ...(next && { next }) };
}
