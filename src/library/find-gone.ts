import { findOldAddresses, type AddressedReport } from './old-addresses.ts';

/** An address that a report had in an older version, and that its current one has no more. */
export interface GoneAddress {
	/** The id that the finding had. */
	id: string;
	/** Id of the newest version that has it: `kent/2020-01-02/versions/1`. */
	version: string;
}

/**
 * The addresses of findings that stood in older versions of a report and that nothing stands at now, each with the newest
 * version that has it. Those that a correction of the current version accounts for are none of them.
 *
 * @param older the first published first
 */
export function findGone(
	current: AddressedReport,
	older: readonly AddressedReport[],
): GoneAddress[] {
	const known = new Set(idsOf(current));
	return older.toReversed().flatMap((version) =>
		idsOf(version).flatMap((id) => {
			if (known.has(id)) return [];
			known.add(id);
			return [{ id, version: version.id }];
		}),
	);
}

/** The ids of the findings of a report, and those that its corrections lead on from. */
function idsOf(report: AddressedReport): string[] {
	const old = findOldAddresses(report).filter((each) => each.report === report.id);
	return [...report.findings, ...old.flatMap(({ id }) => id ?? [])];
}
