import type { LibraryReport } from '../library/library-report.ts';
import type { Correction } from '../model/correction.ts';
import { findWithdrawal } from '../library/withdrawal.ts';
import { splitVersion } from '../model/version-id.ts';
import { findGone } from '../library/find-gone.ts';
import { compareVersions } from './compare-versions.ts';
import type { VersionChange } from './version-change.ts';

/** One version of a report. */
export interface ReportVersion {
	/** From 1, the version that was published first. */
	number: number;
	/** The report as this version has it; its id is `kent/2020-01-02/versions/1`, that of the current one `kent/2020-01-02`. */
	report: LibraryReport;
	/** ISO date on which it was published here; null where the ledger does not say. */
	day: string | null;
	/** What says that it was withdrawn, where it was; never of the current one. */
	withdrawal: Correction | null;
	/** What differs from the version before; nothing for the first, and where one of the two was withdrawn. */
	changes: VersionChange[];
}

/** Sets the versions of a report in order, and says what changed from one to the next: the first published first, the current one last. */
export function orderVersions(
	current: LibraryReport,
	older: readonly LibraryReport[],
	dayOf: (id: string) => string | null,
): ReportVersion[] {
	const ordered = [...older].sort((a, b) => numberOf(a) - numberOf(b));
	const last = numberOf(ordered.at(-1) ?? current) + 1;
	const withdrawn = (of: LibraryReport) => findWithdrawal(of.frontmatter);
	return [...ordered, current].map((report, index, all) => {
		const before = all[index - 1];
		const isShown = before && !withdrawn(before) && !withdrawn(report);
		return {
			number: report === current ? last : numberOf(report),
			report,
			day: dayOf(report.id),
			withdrawal: withdrawn(report),
			changes: isShown ? compareVersions(before, report) : [],
		};
	});
}

function numberOf({ id }: Pick<LibraryReport, 'id'>): number {
	return splitVersion(id).version ?? 0;
}

/** The addresses that only older versions of a report have, each with the newest version that has it. */
export function goneOf(
	versions: readonly ReportVersion[],
): { id: string; version: ReportVersion }[] {
	const addressed = versions.map(({ report }) => ({
		...{ id: report.id, frontmatter: report.frontmatter },
		findings: report.body.findings.map(({ id }) => id),
	}));
	const current = addressed.at(-1);
	if (!current) return [];
	return findGone(current, addressed.slice(0, -1)).flatMap(({ id, version }) => {
		const of = versions.find(({ report }) => report.id === version);
		return of ? [{ id, version: of }] : [];
	});
}
