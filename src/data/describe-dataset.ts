import { inspectorates } from '../model/inspectorate.ts';
import { licences, type ReportFrontmatter } from '../model/report.ts';
import type { Thing } from '../metadata/structured-data.ts';
import { dataFiles } from './files/dataset-files.ts';

/** What of a report the description of all of them says. */
export type DescribedReport = Pick<ReportFrontmatter, 'published' | 'inspectorates' | 'source'>;

/**
 * The whole data in the words of schema.org, for search engines of data sets.
 *
 * @param address of the page that lists the files, which end in a slash
 */
export function describeDataset(
	address: string,
	description: string,
	reports: readonly DescribedReport[],
): Thing {
	const days = reports.map(({ published }) => published).sort();
	const bodies = new Set(reports.flatMap((report) => report.inspectorates));
	const terms = new Set(reports.flatMap(({ source }) => licences[source.licence].url ?? address));
	return {
		'@type': 'Dataset',
		'@id': address,
		url: address,
		name: 'Inspections of children’s services in England, finding by finding',
		description,
		inLanguage: 'en-GB',
		isAccessibleForFree: true,
		creator: [...bodies].map((id) => ({
			...{ '@type': 'GovernmentOrganization', name: inspectorates[id] },
		})),
		license: [...terms],
		spatialCoverage: 'England',
		...(days.length > 0 && { temporalCoverage: `${days[0] ?? ''}/${days.at(-1) ?? ''}` }),
		distribution: [
			[dataFiles.sqliteZip, 'application/zip', 'SQLite database'],
			[dataFiles.tablesZip, 'application/zip', 'Tables as CSV'],
			['findings.jsonl.gz', 'application/gzip', 'Findings as JSON Lines'],
		].map(([file = '', encodingFormat, name]) => ({
			...{ '@type': 'DataDownload', name, encodingFormat, contentUrl: address + file },
		})),
	};
}
