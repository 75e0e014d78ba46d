import { dayPublished, type LedgerRow } from '../../library/read-ledger.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { FindingRecord } from '../../library/finding-record.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { readSource } from '../../library/read-source.ts';
import { linkLibrary } from '../../mentions/link-library.ts';
import type { ResolvedMention } from '../../mentions/resolve-report.ts';
import { linkFindings } from '../../references/link-findings.ts';
import { lineOfTime, type KnownInspection } from '../../register/line-of-time.ts';
import { findPagePlaces } from '../../source-view/page-places.ts';
import { orderVersions, type ReportVersion } from '../../versions/report-versions.ts';
import type { DataHeads } from './read-heads.ts';
import { readOlderVersions } from './read-older-versions.ts';
import { readReportBody, readReportNotes } from './read-report.ts';

/** All that is known of one authority: what the data is made of, an authority at a time, so that memory does not grow. */
export interface AuthorityData {
	authority: LibraryReport['authority'];
	/** Its reports with their text, oldest first. */
	reports: readonly LibraryReport[];
	/** Its inspections, oldest first, with their reports where they are held. */
	inspections: readonly KnownInspection[];
	/** Whether it is the first of all: what is of no authority is given with it. */
	isFirst: boolean;
	/** The addresses of the findings of a report that one of them names. */
	namesOf: (report: LibraryReport, finding: string) => string[];
	/** The pages that a finding stands on, in order; none where the source has no pages. */
	pagesOf: (report: LibraryReport, finding: FindingRecord) => number[];
	/** What a report says of other inspections, by its id. */
	mentionsIn: (report: string) => readonly ResolvedMention[];
	/** The notes beside a report, by its id. */
	annotationsOf: (report: string) => readonly Annotation[];
	/** The versions of a report that has several, by its id, the current one last; none of others. */
	versionsOf: (report: string) => readonly ReportVersion[];
	/** What the ledger says of a report, by its id. */
	ledgerOf: (report: string) => readonly LedgerRow[];
}

/** The id of a finding or judgement among those of all reports: `st-helens/2012-08-10#p17`. */
export function findingKey(report: string, id: string): string {
	return `${report}#${id}`;
}

/** Reads what is known of each authority, in order of slug, one after another. */
export async function* readAuthorityData(heads: DataHeads): AsyncGenerator<AuthorityData> {
	for (const [index, authority] of heads.authorities.entries())
		yield await readOne(authority, heads, index === 0);
}

async function readOne(
	authority: LibraryReport['authority'],
	heads: DataHeads,
	isFirst: boolean,
): Promise<AuthorityData> {
	const { slug } = authority;
	const reports: LibraryReport[] = [];
	const notes = new Map<string, Annotation[]>();
	const pages = new Map<string, Map<string, number[]>>();
	const versions = new Map<string, ReportVersion[]>();
	const readBeside = async (report: LibraryReport): Promise<void> => {
		notes.set(report.id, await readReportNotes(heads.library, report.id));
		pages.set(report.id, await findPages(report, heads.library));
	};
	for (const head of heads.reportsOf.get(slug) ?? []) {
		const body = await readReportBody(heads.library, head.id, heads.themes, heads.cache);
		const report = { ...head, body };
		reports.push(report);
		await readBeside(report);
		const older = await readOlderVersions(head, heads);
		if (older.length === 0) continue;
		for (const version of older) await readBeside(version);
		versions.set(
			head.id,
			orderVersions(report, older, (id) => dayPublished(heads.ledger, id)),
		);
	}
	const inspections = lineOfTime(heads.registerOf.get(slug) ?? [], reports);
	const lines = heads.authorities.map((each) => ({
		...{ authority: each, inspections: each.slug === slug ? inspections : [] },
	}));
	const mentions = linkLibrary(lines).in;
	const olderReports = [...versions.values()].flatMap((own) => own.slice(0, -1));
	const linked = [...reports, ...olderReports.map(({ report }) => report)];
	const links = new Map(linked.map(({ id, body }) => [id, linkFindings(body.findings)]));
	return {
		...{ authority, reports, inspections, isFirst },
		namesOf: (report, finding) => links.get(report.id)?.get(finding)?.to ?? [],
		pagesOf: (report, finding) => pages.get(report.id)?.get(finding.id) ?? [],
		mentionsIn: (report) => mentions.get(report) ?? [],
		annotationsOf: (report) => notes.get(report) ?? [],
		versionsOf: (report) => versions.get(report) ?? [],
		ledgerOf: (report) => heads.ledger.get(report) ?? [],
	};
}

/** The pages of each finding of a report, by its address. */
async function findPages(report: LibraryReport, library: string): Promise<Map<string, number[]>> {
	const { format } = report.frontmatter.source;
	if (format !== 'pdf') return new Map();
	const lines = await readSource(report.id, format, library);
	return new Map(
		report.body.findings.map(({ id, source }) => [
			id,
			findPagePlaces(source, lines).map(({ page }) => page),
		]),
	);
}
