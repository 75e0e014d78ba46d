import type { APIRoute } from 'astro';
import { addressOrPath } from '../addresses/absolute-address.ts';
import { dataPath, schemaPath } from '../addresses/data-addresses.ts';
import { feedPath } from '../addresses/feed-addresses.ts';
import { hasFindingPages } from '../addresses/finding-pages.ts';
import { pagePath, placeList, placePath } from '../addresses/places.ts';
import { reportPath } from '../addresses/report-addresses.ts';
import { citeReport } from '../citation/cite-report.ts';
import { citeInWords } from '../citation/plain-citation.ts';
import { readGuide } from '../collections/read-guide.ts';
import { readLibrary } from '../collections/read-library.ts';
import { csvFile, dataFiles, jsonLinesFile } from '../data/files/dataset-files.ts';
import { siteName } from '../library/publisher.ts';
import { formatCount } from '../words/count-of.ts';

/** How many reports are listed: a file that is to be read whole has to stay small, and a table has all of them. */
const listed = 50;

/**
 * What the site holds, how its addresses are made and in which formats it is to be had, in Markdown, for programs that read
 * on somebody's behalf: the form that llmstxt.org proposes.
 */
export const GET: APIRoute = async ({ site }) => {
	const link = (words: string, path: string, about?: string) =>
		`- [${words}](${addressOrPath(path, site)})${about === undefined ? '' : `: ${about}`}`;
	const [all, guide] = await Promise.all([readLibrary(), readGuide()]);
	const reports = all
		.slice(-listed)
		.reverse()
		.map((report) => {
			const path = reportPath(report.id);
			return link(
				report.shortName,
				path,
				citeInWords(citeReport(report, addressOrPath(path, site))),
			);
		});
	const ownPage = hasFindingPages
		? " and a page of its own below the report's address (`p17/`), with its citation and the place in the source that proves it"
		: '';
	const text = [
		`# ${siteName()}`,
		"> Ofsted reports on children's services, word for word. Every finding has an address of its own.",
		`The page of a report holds all its findings; each has an anchor there (\`#p17\`)${ownPage}. Quote the words as they stand, and name the report and the finding. Each report names its terms of use; not all are under an open licence.`,
		'## Site',
		[...placeList.map(({ id, about }) => link(about, placePath(id)))].join('\n'),
		'## Guide',
		guide.map(({ id, data }) => link(data.title, pagePath('guide', id), data.about)).join('\n'),
		'## Formats',
		[
			'- A report as data: `report.json` below its address, each finding at `report.json#p17`; as Markdown: `report.md`',
			link('The form of report.json', schemaPath('report'), 'JSON Schema'),
			link(
				'All reports',
				dataPath(csvFile('reports')),
				'CSV with the address and the data of each',
			),
			link('All findings', dataPath(jsonLinesFile('findings')), 'JSON Lines, packed with gzip'),
			link('Everything', dataPath(dataFiles.sqliteZip), 'SQLite with full-text search, packed'),
			link('What each column holds', pagePath('data', 'dictionary')),
			link('What is new', feedPath('/', 'xml'), 'Atom; feed.json is the same as JSON Feed'),
		].join('\n'),
		all.length > listed ? `## The newest of ${formatCount(all.length)} reports` : '## Reports',
		reports.join('\n'),
	];
	return new Response(`${text.join('\n\n')}\n`);
};
