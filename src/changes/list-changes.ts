import type { FindingRecord } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { describeCorrected, type Correction } from '../model/correction.ts';
import { findWithdrawal } from '../library/withdrawal.ts';
import { splitVersion } from '../model/version-id.ts';
import { addressed } from '../versions/compare-versions.ts';
import type { VersionChange } from '../versions/version-change.ts';
import type { LedgerRow } from '../library/read-ledger.ts';
import { wholeReport } from '../model/whole-report.ts';

/** What can happen to what is published, with the word that a reader sees. */
export const changeKinds = {
	added: 'Added',
	version: 'New version',
	corrected: 'Corrected',
	moved: 'Moved',
	merged: 'Merged',
	withdrawn: 'Withdrawn',
} as const;
export type ChangeKind = keyof typeof changeKinds;

/** One change of what is published. */
export interface Change {
	/** ISO date on which it was published here, or corrected; null where the ledger does not say. */
	day: string | null;
	kind: ChangeKind;
	/** Id of the report. */
	report: string;
	/** The finding or section; null where it is about the report. */
	place: string | null;
	/** What was changed, in a few words; null where something was added. */
	about: string | null;
	/** What stood there before, where that is declared. */
	was: string | null;
	/** What stands there now, where it can be told. */
	now: string | null;
	/** Why; null where something was added by converting a document. */
	reason: string | null;
	/** Who changed it. */
	by: string | null;
}

/** What of a report its changes are told from. */
export type ChangedReport = Pick<LibraryReport, 'id'> & {
	frontmatter: Pick<LibraryReport['frontmatter'], 'corrections'>;
	body: { findings: readonly Pick<FindingRecord, 'id' | 'text' | 'kind' | 'number' | 'due'>[] };
};

/** What of a version its changes are told from. */
export interface ChangedVersion {
	number: number;
	report: ChangedReport;
	day: string | null;
	changes: readonly VersionChange[];
}

/**
 * Everything that happened to a report since it was first published here: that first, then its new versions, then what
 * people corrected in any of them.
 *
 * @param versions of a report that has several, the current one last
 */
export function listChanges(
	report: ChangedReport,
	ledger: readonly LedgerRow[],
	versions: readonly ChangedVersion[] = [],
): Change[] {
	const whole = ledger.find(({ id }) => id === wholeReport);
	const first = versions[0]?.day ?? whole?.published ?? null;
	const days = new Set(versions.length > 0 ? versions.map(({ day }) => day) : [first]);
	const none = { about: null, was: null, now: null, reason: null, by: null };
	const added = (day: string | null, place: string | null): Change => ({
		...{ day, kind: 'added', report: report.id, place, ...none },
	});
	// An address of a later day came with a correction or another conversion.
	const later = ledger.filter(
		({ id, published }) => id !== wholeReport && published !== null && !days.has(published),
	);
	return [
		...(whole ? [added(first, null)] : []),
		...later.map(({ id, published }) => added(published, id)),
		...versions.flatMap((version, index) => (index === 0 ? [] : describeVersion(version))),
		...[...versions.slice(0, -1).map((version) => version.report), report].flatMap((each) =>
			toldCorrections(each).map((correction) => describeChange(each, correction)),
		),
	];
}

/** That a new version came, then each thing that it has other than the one before. */
function describeVersion({ number, report, day, changes }: ChangedVersion): Change[] {
	const { report: of } = splitVersion(report.id);
	const shared = { day, report: of, reason: null, by: null };
	const told = changes.map(({ older, newer, name, about, was, now }): Change => {
		const kind = about === addressed ? 'moved' : 'version';
		const said = [name, about].filter(Boolean).join(': ');
		return {
			...{ ...shared, kind, place: newer ?? older },
			...{ about: `version ${number}, ${said}`, was, now },
		};
	});
	const whole = { place: null, about: `version ${number}`, was: null, now: null };
	return [{ ...shared, kind: 'version', ...whole }, ...told];
}

/** The corrections that are told of: of a version that was withdrawn, whose words are shown no more, that it was. */
function toldCorrections({ frontmatter }: ChangedReport): readonly Correction[] {
	const withdrawal = findWithdrawal(frontmatter);
	return withdrawal ? [withdrawal] : (frontmatter.corrections ?? []);
}

function describeChange(report: ChangedReport, correction: Correction): Change {
	const { finding, section, lines, of, was, date, reason, name } = correction;
	return {
		day: date,
		kind: correction.report === undefined ? kindOf(of) : 'withdrawn',
		report: report.id,
		place: finding ?? section ?? lines ?? null,
		about: describeCorrected(correction),
		was: was === undefined || was === null ? null : String(was),
		now: sayNow(report, correction),
		...{ reason, by: name },
	};
}

function kindOf(of: string | undefined): ChangeKind {
	switch (of) {
		case 'added':
		case 'merged':
		case 'withdrawn':
			return of;
		case 'id':
			return 'moved';
		default:
			return 'corrected';
	}
}

/** What stands at a corrected place now; null where that is no word or number. */
function sayNow(report: ChangedReport, { field, finding: id, of }: Correction): string | null {
	const finding = report.body.findings.find((each) => each.id === id);
	if (finding && of === 'id') return finding.id;
	if (finding && (of === 'text' || of === 'kind' || of === 'number' || of === 'due'))
		return finding[of] === undefined ? null : String(finding[of]);
	const value = field
		?.split('.')
		.reduce<unknown>(
			(within, key) => (within as Record<string, unknown> | undefined)?.[key],
			report.frontmatter,
		);
	return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** The newest first; what nobody knows the day of comes last. */
export function byDay(a: Change, b: Change): number {
	const [left, right] = [`${a.day ?? ''} ${a.report}`, `${b.day ?? ''} ${b.report}`];
	return left < right ? 1 : left > right ? -1 : 0;
}
