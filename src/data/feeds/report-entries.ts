import { reportPath } from '../../addresses/report-addresses.ts';
import { nameCited } from '../../citation/plain-citation.ts';
import { citeReport } from '../../citation/cite-report.ts';
import { resolveDue } from '../../dates/due-date.ts';
import { digestOf } from '../../files/digest-of.ts';
import { countFindings, describeCounts } from '../../library/count-findings.ts';
import type { FindingRecord } from '../../library/finding-record.ts';
import { headFinding } from '../../library/finding-heading.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { gradeLabels } from '../../model/grade.ts';
import { inspectorates } from '../../model/inspectorate.ts';
import { licences } from '../../model/report.ts';
import { locate, locateFinding, type DataSite } from '../library/data-site.ts';
import { findingKey } from '../library/read-authority.ts';
import type { FeedEntry } from './feed.ts';

/** A report as an entry of a feed. `again` is the ISO date on which a new version of it came; null where none did. */
export function reportEntry(
	report: LibraryReport,
	site: DataSite,
	again: string | null = null,
): FeedEntry {
	const { id, frontmatter, body } = report;
	const address = locate(site, reportPath(id, site.base));
	const graded = frontmatter.judgements.map(
		({ label, grade }) => `${label}: ${gradeLabels[grade]}`,
	);
	const counts = describeCounts(countFindings(body.findings));
	return {
		...shared(report, again),
		...{
			key: id,
			address,
			title: `${report.shortName} · ${nameCited(citeReport(report, address))}`,
		},
		summary: [...graded, counts].join('. '),
		digest: digestOf(JSON.stringify(body.findings.map((finding) => [finding.id, finding.text]))),
	};
}

/** The recommendations and priority actions of a report as entries of a feed. */
export function recommendationEntries(
	report: LibraryReport,
	site: DataSite,
	again: string | null = null,
): FeedEntry[] {
	return report.body.findings
		.filter(({ kind }) => kind === 'recommendation' || kind === 'priority-action')
		.map((finding) => findingEntry(report, finding, site, again));
}

/** A finding as an entry of a feed: the same in every feed that has it. */
export function findingEntry(
	report: LibraryReport,
	{ id, text, label, due }: FindingRecord,
	site: DataSite,
	again: string | null = null,
): FeedEntry {
	return {
		...shared(report, again),
		key: findingKey(report.id, id),
		address: locateFinding(site, report.id, id),
		title: headFinding({ shortName: report.shortName, label }),
		summary: due === undefined ? text : `${text}\n(Due ${sayDue(due, report)}.)`,
		digest: digestOf(text),
	};
}

function shared({ frontmatter, framework }: LibraryReport, again: string | null) {
	const { published, corrections = [], source } = frontmatter;
	const days = [published, again ?? published, ...corrections.map(({ date }) => date)].sort();
	return {
		published,
		updated: days.at(-1) ?? published,
		authors: frontmatter.inspectorates.map((id) => inspectorates[id]),
		category: framework.title,
		rights: licences[source.licence].name,
	};
}

function sayDue(due: string, { frontmatter }: LibraryReport): string {
	const { within, date } = resolveDue(due, frontmatter.published);
	return within === 'immediately' ? within : `${within}, by ${date}`;
}
