import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindTerms } from '../../glossary/compile-terms.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import type { FacetReport } from '../facets/facets.ts';
import type { KnownNames } from './manifest.ts';
import { toSearchRecord } from './search-record.ts';

/** Where what an index is made from waits for `indexSite`, below the folder of a site. */
export const waitingFolder = 'search-records';

/** Where records wait: a file a report, whose names are in the order of reports. */
export const recordsFolder = join(waitingFolder, 'reports');

/** Where the names that readers may write wait. */
export const namesFile = join(waitingFolder, 'names.json');

/** What records are made with, beside their report. */
export interface RecordSetting extends Pick<FacetReport, 'themeNames'> {
	/** Ids of all reports, oldest first. */
	order: readonly string[];
	/** Finds the terms of the glossary in a text. */
	findTerms: FindTerms;
}

/** Writes the records of a report's findings, in whatever order reports come. */
export type WriteRecords = (report: Omit<LibraryReport, 'shortName'>) => Promise<void>;

/**
 * Begins the records that the index of a site is made of.
 *
 * @param folder that of the site, or one that is moved into it
 */
export async function beginRecords(
	folder: string,
	{ order, findTerms, themeNames }: RecordSetting,
	names: KnownNames,
): Promise<WriteRecords> {
	await mkdir(join(folder, recordsFolder), { recursive: true });
	await writeFile(join(folder, namesFile), JSON.stringify(names));
	const places = new Map(order.map((id, place) => [id, place]));
	return async (report) => {
		const place = places.get(report.id);
		if (place === undefined) throw new Error(`the report ${report.id} has no place in the index`);
		const records = report.body.findings.map((finding) =>
			JSON.stringify(toSearchRecord(finding, { ...report, themeNames }, findTerms)),
		);
		const name = `${String(place).padStart(8, '0')}.jsonl`;
		await writeFile(join(folder, recordsFolder, name), records.join('\n'));
	};
}
