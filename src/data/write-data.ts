import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromReport, reportPath } from '../addresses/report-addresses.ts';
import type { DrawReport } from '../cards/card-maker.ts';
import { writeBibtex } from '../citation/bibtex-citation.ts';
import { citeReport } from '../citation/cite-report.ts';
import { citeInCsl } from '../citation/csl-citation.ts';
import { writeRis } from '../citation/ris-citation.ts';
import { byteOrderMark, writeCsvRow } from '../search/save/write-csv.ts';
import { gatherFeeds } from './feeds/feeds-of-library.ts';
import { columnsOf } from './files/columns.ts';
import { describePackage } from './files/data-package.ts';
import { csvFile, dataFiles, jsonLinesFile } from './files/dataset-files.ts';
import { writeSqliteFile } from './files/sqlite-file.ts';
import { writeTextFile, type TextFile } from './files/text-file.ts';
import { makeWorkbook } from './files/workbook.ts';
import { writeZip } from './files/zip-file.ts';
import { locate, type DataSite } from './library/data-site.ts';
import { readAuthorityData, type AuthorityData } from './library/read-authority.ts';
import type { DataHeads } from './library/read-heads.ts';
import {
	makeReportDocument,
	reportDocumentSchema,
	writeReportDocument,
} from './report-document.ts';
import { writeReportMarkdown } from './report-markdown.ts';
import { inspectionsTable } from './tables/inspections.ts';
import type { DataTable, Row } from './tables/table.ts';
import { dataTables } from './tables/tables.ts';

/** What the data of a site is made from, and where it goes. */
export interface DataJob {
	/** The library, read as far as its texts. */
	heads: DataHeads;
	/** Absolute path of the folder that they are written into, in which they stand as in the site. */
	folder: string;
	site: DataSite;
	/** Draws the card of each report; none has one where the site has no address, since a card is named by its whole address alone. */
	drawCard?: DrawReport;
	/** What else is made from each authority, since its texts are read here. */
	also?: (authority: AuthorityData) => Promise<void>;
}

/** Writes all files of data into a folder, an authority at a time: memory does not grow with the library. */
export async function writeData({ heads, folder, site, drawCard, also }: DataJob): Promise<void> {
	const data = join(folder, 'data');
	const schemas = join(data, 'schemas');
	await mkdir(schemas, { recursive: true });
	await writeJson(join(schemas, 'report.json'), reportDocumentSchema.toJSONSchema());
	await writeJson(join(data, dataFiles.package), describePackage(site));
	await writeCitations(heads, data, site);

	const forms = await Promise.all(dataTables.map((table) => writeForms(table, data)));
	const sqlite = await writeSqliteFile(join(data, dataFiles.sqlite), dataTables);
	const inspections: Row[] = [];
	const feeds = gatherFeeds(site, heads.themeNames);
	for await (const authority of readAuthorityData(heads)) {
		for (const { table, add } of forms)
			for (const row of table.rows(authority, site)) {
				await add(row);
				sqlite.add(table, row);
				if (table === inspectionsTable) inspections.push(row);
			}
		await writeReports(authority, folder, site, drawCard);
		for (const report of authority.reports)
			feeds.add(report, authority.versionsOf(report.id).at(-1)?.day ?? null);
		await also?.(authority);
	}
	await feeds.write(folder);
	for (const { end } of forms) await end();
	sqlite.end();
	await writeFile(join(data, dataFiles.workbook), await makeWorkbook(inspections, namesOf(heads)));
	await pack(data);
}

/** The short names of frameworks, by their slugs. */
function namesOf({ frameworks }: DataHeads): Map<string, string> {
	return new Map([...frameworks].map(([slug, { short }]) => [slug, short]));
}

/** Begins the files of a table. */
async function writeForms(table: DataTable, folder: string) {
	const columns = columnsOf(table.schema).map(({ name }) => name);
	const csv = await writeTextFile(join(folder, csvFile(table.name)));
	const lines: TextFile = await writeTextFile(join(folder, jsonLinesFile(table.name)));
	await csv.add(byteOrderMark + writeCsvRow(columns));
	return {
		table,
		add: async (row: Row): Promise<void> => {
			const cells = columns.map((name) => row[name] ?? null);
			await csv.add(writeCsvRow(cells.map((cell) => (cell === null ? '' : String(cell)))));
			await lines.add(
				`${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, cells[at]])))}\n`,
			);
		},
		end: async (): Promise<void> => {
			await csv.end();
			await lines.end();
		},
	};
}

/** Writes the citations of all reports, oldest first. */
async function writeCitations(
	{ reports }: DataHeads,
	folder: string,
	site: DataSite,
): Promise<void> {
	const citations = reports.map((report) =>
		citeInCsl(citeReport(report, locate(site, reportPath(report.id, site.base))), report.id),
	);
	await writeFile(join(folder, dataFiles.bibtex), writeBibtex(citations));
	await writeFile(join(folder, dataFiles.ris), writeRis(citations));
	await writeJson(join(folder, dataFiles.csl), citations);
}

/** Writes each report and each older version as data and as Markdown, and draws its card, beside its page. */
async function writeReports(
	data: AuthorityData,
	folder: string,
	site: DataSite,
	drawCard: DrawReport | undefined,
): Promise<void> {
	const versions = data.reports
		.flatMap(({ id }) => data.versionsOf(id).slice(0, -1))
		.filter(({ withdrawal }) => withdrawal === null);
	for (const report of [...data.reports, ...versions.map((version) => version.report)]) {
		const place = join(folder, 'reports', report.id);
		await mkdir(place, { recursive: true });
		const document = writeReportDocument(makeReportDocument(report, data, site));
		await writeFile(join(place, fromReport.data), document);
		await writeFile(join(place, fromReport.markdown), writeReportMarkdown(report, site));
		if (drawCard) await writeFile(join(place, fromReport.card), await drawCard(report));
	}
}

/** Packs what is large. What stands in a packed file alone is then taken away. */
async function pack(folder: string): Promise<void> {
	const file = (name: string) => ({ name, path: join(folder, name) });
	const tables = [dataFiles.package, ...dataTables.map(({ name }) => csvFile(name))];
	await writeZip(join(folder, dataFiles.tablesZip), tables.map(file));
	await writeZip(join(folder, dataFiles.sqliteZip), [file(dataFiles.sqlite)]);
	await rm(join(folder, dataFiles.sqlite));
	for (const { name, isLarge } of dataTables) if (isLarge) await rm(join(folder, csvFile(name)));
}

async function writeJson(path: string, value: unknown): Promise<void> {
	await writeFile(path, `${JSON.stringify(value, null, '\t')}\n`);
}
