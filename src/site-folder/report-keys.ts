import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { digestOf } from '../files/digest-of.ts';

/** What the pages of one report in a built site were made from. */
export interface ReportKey {
	/** Id of the report: `st-helens/2012-08-10`. */
	id: string;
	/** SHA-256 of all that its pages show, in hexadecimal. */
	key: string;
	/**
	 * SHA-256 of the names in its folder, in hexadecimal: a folder that has lost a page is not taken for whole. Null while
	 * the folder is being made.
	 */
	names: string | null;
}

/** The file of a built site that says what the pages of each report were made from. */
const fileName = '.report-keys';

/** Stands for names that are not known yet. */
const unknown = '-';

/** The folder of a report's pages below that of the site: all that is there belongs to the report. */
export function reportFolder(id: string): string {
	return join('reports', ...id.split('/'));
}

/** What a built site says of its reports, by their ids; nothing where it does not say. */
export async function readReportKeys(site: string): Promise<Map<string, ReportKey>> {
	const text = await readFile(join(site, fileName), 'utf8').catch(() => '');
	return new Map(
		text.split('\n').flatMap((line) => {
			const [id = '', key = '', names = ''] = line.split('\t');
			if (names === '') return [];
			return [[id, { id, key, names: names === unknown ? null : names }] as const];
		}),
	);
}

/** Writes what a site says of its reports. */
export async function writeReportKeys(site: string, keys: readonly ReportKey[]): Promise<void> {
	const lines = keys.map(({ id, key, names }) => `${id}\t${key}\t${names ?? unknown}\n`);
	await writeFile(join(site, fileName), lines.join(''));
}

/** Notes the names in the folders of the reports that were made, when everything is in them. */
export async function sealReportKeys(site: string): Promise<void> {
	const keys = [...(await readReportKeys(site)).values()];
	if (keys.length === 0) return;
	const sealed = keys.map(async (key) => ({
		...key,
		names: key.names ?? (await digestNames(site, key.id)),
	}));
	await writeReportKeys(site, await Promise.all(sealed));
}

/** The folder of a report's older versions within its own. */
const versionsName = 'versions';

/** What packed files are called after the name of their own: they may be put beside others when a site is built. */
export const packedExtensions = ['.gz', '.br'] as const;

/** The digest of the names in a report's folder and in those of its older versions, packed files apart; null where it has none. */
export async function digestNames(site: string, id: string): Promise<string | null> {
	const folder = join(site, reportFolder(id));
	const own = await readdir(folder).catch(() => null);
	if (own === null) return null;
	const versions = own.includes(versionsName)
		? (await readdir(join(folder, versionsName), { recursive: true })).map(
				(name) => `${versionsName}/${name.split(sep).join('/')}`,
			)
		: [];
	const names = [...own, ...versions];
	const made = names.filter((name) => !packedExtensions.some((packed) => name.endsWith(packed)));
	return digestOf(made.sort().join('\n'));
}
