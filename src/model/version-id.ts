/**
 * The id of an older version of a report, which is its path too: `kent/2020-01-02/versions/1`.
 *
 * @param number from 1, the version that was published first
 */
export function versionId(report: string, number: number): string {
	return `${report}/versions/${number}`;
}

/** What an id names: a report, and which older version of it; null where it names the current one. */
export function splitVersion(id: string): { report: string; version: number | null } {
	const { report, version } = /^(?<report>.+)\/versions\/(?<version>[1-9]\d{0,3})$/u.exec(id)
		?.groups ?? { report: id };
	return { report: report ?? id, version: version === undefined ? null : Number(version) };
}

/** Whether an id names a report as it is published now, and no older version of one. */
export function isCurrent(id: string): boolean {
	return splitVersion(id).version === null;
}
