import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import {
	authoritiesPath,
	frameworkPath,
	glossaryPath,
	guidePath,
	homePath,
	reportsPath,
	searchPath,
} from '../../addresses/index-addresses.ts';
import { groupByAuthority } from '../../library/library-report.ts';
import { readGlossary } from '../../collections/read-glossary.ts';
import { readGuide, readLibrary } from '../../collections/read-library.ts';
import {
	toAuthorityPage,
	toGuidePage,
	toListPage,
	toReportPage,
	toTermPage,
} from '../../search/pages/page-record.ts';

/** Every report and page for the small index, one JSON object a line; `pageIndex()` reads it and removes it. */
export const GET: APIRoute = async () => {
	const [reports, terms, guide, frameworks] = await Promise.all([
		readLibrary(),
		readGlossary(),
		readGuide(),
		getCollection('frameworks'),
	]);
	const records = [
		toListPage(homePath('/'), 'Home'),
		toListPage(reportsPath('/'), 'Reports'),
		toListPage(authoritiesPath('/'), 'Authorities'),
		toListPage(glossaryPath(undefined, '/'), 'Glossary'),
		toListPage(guidePath(undefined, '/'), 'Guide'),
		toListPage(searchPath({}, '/'), 'Search the findings'),
		...guide.map(({ id, data }) => toGuidePage(id, data.title, data.about)),
		...frameworks.map(({ id, data }) =>
			toListPage(frameworkPath(id, '/'), data.title, 'Framework'),
		),
		...groupByAuthority(reports).flatMap(([first]) =>
			first === undefined ? [] : [toAuthorityPage(first.authority)],
		),
		...terms.map(toTermPage),
		...reports.map(toReportPage),
	];
	return new Response(records.map((record) => JSON.stringify(record)).join('\n'));
};
