import type { FindingRecord } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { describeCorrected, type Correction } from '../model/correction.ts';
import type { LedgerRow } from './read-ledger.ts';

/** What can happen to what is published, with the word that a reader sees. */
export const changeKinds = {
	added: 'Added',
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

/** Everything that happened to a report since it was first published here: that first, then what people corrected. */
export function listChanges(report: ChangedReport, ledger: readonly LedgerRow[]): Change[] {
	const whole = ledger.find(({ id }) => id === '.');
	const none = { about: null, was: null, now: null, reason: null, by: null };
	const added = (day: string | null, place: string | null): Change => ({
		...{ day, kind: 'added', report: report.id, place, ...none },
	});
	// An address of a later day came with a correction or another conversion.
	const later = ledger.filter(
		({ id, published }) => id !== '.' && published !== null && published !== whole?.published,
	);
	const { corrections = [] } = report.frontmatter;
	return [
		...(whole ? [added(whole.published, null)] : []),
		...later.map(({ id, published }) => added(published, id)),
		...corrections.map((correction) => describeChange(report, correction)),
	];
}

function describeChange(report: ChangedReport, correction: Correction): Change {
	const { finding, section, lines, of, was, date, reason, name } = correction;
	return {
		day: date,
		kind: kindOf(of),
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
