import type { APIRoute } from 'astro';
import { render, type CollectionEntry } from 'astro:content';
import { placeList } from '../../addresses/places.ts';
import { readAuthorityPages } from '../../collections/read-register.ts';
import { readGlossary } from '../../collections/read-glossary.ts';
import { readGuide } from '../../collections/read-guide.ts';
import { readLibrary } from '../../collections/read-library.ts';
import { listJudgements } from '../../register/given-judgements.ts';
import { listJudged } from '../../register/judged-lists.ts';
import { nationalAreas } from '../../register/national-areas.ts';
import { listGroupIds, makeReportLists } from '../../register/report-lists.ts';
import {
	toAuthorityPage,
	toGuidePage,
	toFrameworkPage,
	toHomePage,
	toJudgedPage,
	toListPage,
	toMapPage,
	toPlacePage,
	toReportPage,
	toTermPage,
	toThemePage,
	toThenAndNowPage,
	type PageRecord,
} from '../../search/pages/page-record.ts';
import { readFrameworks } from '../../collections/read-frameworks.ts';
import { readThemes } from '../../collections/read-themes.ts';
import { findComparable } from '../../lineage/then-and-now.ts';

/** Every report and page for the small index, one JSON object a line; `pageIndex()` reads it and removes it. */
export const GET: APIRoute = async () => {
	const [reports, terms, guide, frameworks, lines, themes] = await Promise.all([
		readLibrary(),
		readGlossary(),
		readGuide(),
		readFrameworks(),
		readAuthorityPages(),
		readThemes(),
	]);
	const comparable = findComparable(reports);
	const records = [
		toHomePage(),
		...placeList.map(toPlacePage),
		...listGroupIds.flatMap((by) => makeReportLists(by, lines)).map(toListPage),
		...nationalAreas.map(toMapPage),
		...listJudged(listJudgements(lines)).map(toJudgedPage),
		...(await Promise.all(guide.map(toGuideRecord))),
		...frameworks.map(toFrameworkPage),
		...lines.map(({ authority }) => toAuthorityPage(authority)),
		...lines
			.filter(({ authority }) => comparable.has(authority.slug))
			.map(({ authority }) => toThenAndNowPage(authority)),
		...themes.map(toThemePage),
		...terms.map(toTermPage),
		...reports.map(toReportPage),
	];
	return new Response(records.map((record) => JSON.stringify(record)).join('\n'));
};

async function toGuideRecord(entry: CollectionEntry<'guide'>): Promise<PageRecord> {
	const { headings } = await render(entry);
	return toGuidePage(
		entry.id,
		entry.data,
		headings.map(({ text }) => text),
	);
}
