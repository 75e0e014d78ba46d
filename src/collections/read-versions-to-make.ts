import { reportParams } from '../addresses/report-addresses.ts';
import type { Correction } from '../model/correction.ts';
import type { ReportVersion } from '../versions/report-versions.ts';
import { readReportsToMake } from './read-report-keys.ts';
import { readVersions } from './read-versions.ts';

/** An older version whose pages are made: the parameters of its routes, and what they show. */
export interface VersionToMake {
	params: { authority: string; published: string; version: string };
	props: { shown: ReportVersion; versions: readonly ReportVersion[] };
}

/** An older version that was withdrawn: its pages say that and nothing else. */
export interface WithdrawnVersion {
	params: VersionToMake['params'];
	props: VersionToMake['props'] & { withdrawal: Correction };
}

/** The older versions of the reports whose pages a build has to make: they stand below these, and are kept with them. */
export async function readVersionsToMake(): Promise<VersionToMake[]> {
	return (await readAll()).filter(({ props }) => props.shown.withdrawal === null);
}

/** Those of them that were withdrawn. */
export async function readWithdrawnVersions(): Promise<WithdrawnVersion[]> {
	return (await readAll()).flatMap(({ params, props }) => {
		const { withdrawal } = props.shown;
		return withdrawal ? [{ params, props: { ...props, withdrawal } }] : [];
	});
}

async function readAll(): Promise<VersionToMake[]> {
	const versions = await readVersions();
	return (await readReportsToMake()).flatMap(({ id }) => {
		const own = versions.get(id) ?? [];
		return own.slice(0, -1).map((shown) => ({
			params: { ...reportParams(id), version: String(shown.number) },
			props: { shown, versions: own },
		}));
	});
}
