import { addressBefore } from '../../src/library/old-addresses.ts';
import type { Problem } from '../../src/model/problem.ts';
import { isCurrent, splitVersion, versionId } from '../../src/model/version-id.ts';
import { deriveStates, isNeeded, type DerivedState } from '../library/derive-states.ts';
import { permalinkAddress, type Permalink, type Permalinks } from '../library/permalinks.ts';
import { wholeReport } from '../../src/model/whole-report.ts';
import { readPermalinks } from '../library/read-permalinks.ts';
import type { CheckedReport } from './check-report.ts';

/** The ledger of a library as a file. */
export interface LedgerFile {
	text: string;
	/** What messages call it. */
	path: string;
	/** Today as an ISO date: nothing was published later. */
	today: string;
}

/**
 * Holds the ledger against the reports: every address that was published is there with the words that it had, or a
 * correction says what became of it. A report that failed its own check is not asked.
 *
 * @param ids all reports of the library, the faulty ones too
 * @param nameReport what messages call the file of a report
 */
export function checkLedger(
	{ text, path, today }: LedgerFile,
	reports: readonly CheckedReport[],
	ids: readonly string[],
	nameReport: (id: string) => string,
): Problem[] {
	const { permalinks, faults, lines } = readPermalinks(text);
	const say = (rule: Problem['rule'], report: string, id: string, message: string): Problem => {
		const line = lines.get(`${report}\t${id}`);
		const place = line === undefined ? {} : { line };
		return { rule, path, ...place, message: `${permalinkAddress(report, id)} ${message}` };
	};
	const untidy = faults.map(({ isHarmless, line, message, expected }): Problem => {
		return { rule: isHarmless ? 'ledger-untidy' : 'ledger-invalid', path, line, message, expected };
	});
	const derived = new Map(
		reports.flatMap((report) =>
			deriveStates(report, permalinks).map((state) => [`${state.report}\t${state.id}`, state]),
		),
	);
	const live = new Map(reports.map(({ id, entries }) => [id, entries]));
	// Until a version is recorded, what the ledger says of its report is of another version.
	const unrecordedVersions = reports.filter(({ id }) => !isCurrent(id) && !permalinks.has(id));
	const faulty = new Set([
		...ids.filter((id) => !live.has(id)),
		...unrecordedVersions.flatMap(({ id }) => [id, splitVersion(id).report]),
	]);
	const problems = [...permalinks].flatMap(([report, rows]) =>
		faulty.has(report)
			? []
			: [...rows].flatMap(([id, row]) => {
					const words = live.get(report)?.find((entry) => entry.id === id)?.words;
					const state = derived.get(`${report}\t${id}`);
					const fault = findFault(row, words, state, id, firstDay(report, permalinks), today);
					return fault ? [say(fault.rule, report, id, fault.message)] : [];
				}),
	);
	// A line that cannot be read may be that of an address that seems to be missing.
	const unrecorded = faults.some(({ isHarmless }) => !isHarmless)
		? []
		: reports.flatMap(({ id: report, entries, frontmatter }) =>
				(faulty.has(report) ? [] : entries)
					.filter(({ id }) => !permalinks.get(report)?.has(id) && !isOld(permalinks, report, id))
					.filter(({ id }) => !isDeclared(frontmatter, id))
					.map(({ id }) => say('id-unrecorded', report, id, 'is not in the ledger')),
			);
	return [
		...untidy,
		...problems,
		...unrecordedVersions.map(({ id }) =>
			say('id-unrecorded', id, wholeReport, 'is not in the ledger'),
		),
		...unrecorded,
		...findRepeated(reports, nameReport),
		...unneeded(reports, permalinks, nameReport),
	];
}

/** When a report was first published here, in whichever version. */
function firstDay(report: string, permalinks: Permalinks): string | null | undefined {
	const first = permalinks.has(versionId(report, 1)) ? versionId(report, 1) : report;
	return permalinks.get(first)?.get(wholeReport)?.published;
}

/** Older versions that were made from the very document of another: a run was interrupted before the new one took its place. */
function findRepeated(
	reports: readonly CheckedReport[],
	nameReport: (id: string) => string,
): Problem[] {
	const holders = new Map<string, string>();
	const keyOf = ({ id, frontmatter }: CheckedReport): string =>
		`${splitVersion(id).report} ${frontmatter.source.sha256}`;
	for (const report of reports.filter(({ id }) => isCurrent(id)))
		holders.set(keyOf(report), report.id);
	return reports
		.filter(({ id }) => !isCurrent(id))
		.flatMap((report): Problem[] => {
			const holder = holders.get(keyOf(report));
			holders.set(keyOf(report), holder ?? report.id);
			const message = `it was made from the same document as ${holder ?? ''}`;
			return holder === undefined
				? []
				: [{ rule: 'version-repeated', path: nameReport(report.id), message }];
		});
}

function findFault(
	row: Permalink,
	words: string | undefined,
	derived: DerivedState | undefined,
	id: string,
	since: string | null | undefined,
	today: string,
): { rule: Problem['rule']; message: string } | null {
	const leadsOn = derived !== undefined && derived.state !== 'corrected';
	if (words === undefined && !leadsOn)
		return { rule: 'id-vanished', message: 'was published and is gone' };
	// What a correction says of an address counts before the ledger has it too.
	const expected = derived ?? { state: 'published', to: null };
	const mayLag = row.state === 'published' || (row.state === 'corrected' && derived !== undefined);
	if (!mayLag && (row.state !== expected.state || row.to !== expected.to))
		return {
			rule: 'id-unrecorded',
			message: `is ${describe(expected)} by the corrections, and ${describe(row)} in the ledger`,
		};
	if (words !== undefined && row.words !== null && row.words !== words && !derived?.rewords)
		return {
			rule: 'words-changed',
			message:
				id === wholeReport
					? 'was made from another document, or one of another name'
					: 'had other words when it was published',
		};
	if (row.published !== null && (row.published > today || row.published < (since ?? '')))
		return {
			rule: 'ledger-invalid',
			message: `was first published on ${row.published}, ${row.published > today ? 'which is to come' : 'before its report'}`,
		};
	return null;
}

function describe({ state, to }: Pick<Permalink, 'state' | 'to'>): string {
	return to === null ? state : `${state} (to ${to})`;
}

/** Whether a correction made an address, or that of its report: then it counts before the ledger has it. */
function isDeclared(frontmatter: CheckedReport['frontmatter'], id: string): boolean {
	const { corrections = [] } = frontmatter;
	const isNew = corrections.some(
		({ finding, of }) => finding === id && (of === 'id' || of === 'added'),
	);
	return isNew || addressBefore(frontmatter) !== null;
}

/** A ledger of 2026 does not list reports themselves. */
function isOld(permalinks: Permalinks, report: string, id: string): boolean {
	const rows = permalinks.get(report);
	return (
		id === wholeReport &&
		rows !== undefined &&
		[...rows.values()].every(({ words }) => words === null)
	);
}

function unneeded(
	reports: readonly CheckedReport[],
	permalinks: Permalinks,
	nameReport: (id: string) => string,
): Problem[] {
	return reports.flatMap((report) =>
		report.unneeded
			.filter((index) => {
				const correction = report.frontmatter.corrections?.[index];
				return correction && !isNeeded(correction, report, permalinks);
			})
			.map((index) => ({
				rule: 'correction-wrong' as const,
				path: nameReport(report.id),
				message: `corrections.${index} is declared, and nothing differs from what converting the source gives`,
			})),
	);
}
