import { listPath } from '../../addresses/list-addresses.ts';
import { homePath, pagePath, placePath, type NamedPlace } from '../../addresses/places.ts';
import { judgedPath, mapPath } from '../../addresses/picture-addresses.ts';
import { reportPath } from '../../addresses/report-addresses.ts';
import { thenAndNowPath } from '../../addresses/theme-addresses.ts';
import { formatDate, formatDateRange } from '../../dates/format-date.ts';
import { fullName, type GlossaryEntry } from '../../glossary/glossary-entry.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { gradeLabels } from '../../model/grade.ts';
import type { GuidePage } from '../../model/guide.ts';
import { areaLabel } from '../../model/judgement.ts';
import { reportKinds } from '../../model/report.ts';
import type { PagefindRecord } from '../../pagefind/write-pagefind.ts';
import { nameJudged, type JudgedList } from '../../register/judged-lists.ts';
import { areaInWords, firstArea, type NationalArea } from '../../register/national-areas.ts';
import { nameList } from '../../register/name-list.ts';
import type { ReportList } from '../../register/report-lists.ts';
import type { ThemeEntry } from '../../themes/compile-themes.ts';
import { normaliseForSearch } from '../words/normalise.ts';

/** A page as the small index of reports and pages holds it. Its address is without the site's base. */
export interface PageRecord extends PagefindRecord {
	meta: {
		/** What the page is called where it stands alone: "St Helens: Inspection of …". */
		title: string;
		/** What kind of page it is, for a reader: "Monitoring visit", "Term". */
		kind: string;
		/** Date of publication of a report, as read: "10 August 2012". */
		date?: string;
	};
}

/** A report: found by its short name, its authority, title, kind, framework and dates. */
export function toReportPage({
	id,
	frontmatter,
	authority,
	framework,
	shortName,
}: Pick<
	LibraryReport,
	'id' | 'frontmatter' | 'authority' | 'framework' | 'shortName'
>): PageRecord {
	const kind = reportKinds[frontmatter.kind];
	const date = formatDate(frontmatter.published);
	return makeRecord(reportPath(id, '/'), { title: shortName, kind, date }, [
		shortName,
		authority.name,
		...authority.alsoKnownAs,
		frontmatter.title,
		kind,
		framework.short,
		framework.title,
		date,
		...(frontmatter.inspected ? [formatDateRange(frontmatter.inspected)] : []),
	]);
}

/** An authority that has a report: found by its names and its region. */
export function toAuthorityPage({
	slug,
	name,
	alsoKnownAs,
	region,
}: Pick<LibraryReport['authority'], 'slug' | 'name' | 'alsoKnownAs' | 'region'>): PageRecord {
	const meta = { title: name, kind: 'Authority' };
	return makeRecord(pagePath('authorities', slug, '/'), meta, [name, ...alsoKnownAs, region]);
}

/** A term of the glossary: found by all its names. */
export function toTermPage(term: GlossaryEntry): PageRecord {
	const meta = { title: fullName(term), kind: 'Term' };
	return makeRecord(pagePath('glossary', term.slug, '/'), meta, [meta.title, ...term.aliases]);
}

/** A theme: found by its name and what it covers. */
export function toThemePage({ slug, name, about }: ThemeEntry): PageRecord {
	return makeRecord(pagePath('themes', slug, '/'), { title: name, kind: 'Theme' }, [name, about]);
}

/** What each inspection of an authority said on each theme: found by its names. */
export function toThenAndNowPage({
	slug,
	name,
	alsoKnownAs,
}: Pick<LibraryReport['authority'], 'slug' | 'name' | 'alsoKnownAs'>): PageRecord {
	const title = `${name}, then and now`;
	return makeRecord(thenAndNowPath(slug, undefined, '/'), { title, kind: 'Then and now' }, [
		title,
		...alsoKnownAs,
	]);
}

/** A page of the guide: found by its title, by what it is for and by its headings. */
export function toGuidePage(
	slug: string,
	{ title, about }: Pick<GuidePage, 'title' | 'about'>,
	headings: readonly string[],
): PageRecord {
	const words = [title, about, ...headings];
	return makeRecord(pagePath('guide', slug, '/'), { title, kind: 'Guide' }, words);
}

/** A framework: found by its title. */
export function toFrameworkPage({ slug, title }: { slug: string; title: string }): PageRecord {
	return makeRecord(pagePath('frameworks', slug, '/'), { title, kind: 'Framework' }, [title]);
}

/** A list of reports: found by its heading. */
export function toListPage(list: Pick<ReportList, 'by' | 'value' | 'label'>): PageRecord {
	const title = nameList(list);
	const url = listPath(list.by, list.value, undefined, '/');
	return makeRecord(url, { title, kind: 'List of reports' }, [title]);
}

/** The map of councils for an area of judgement: found by the area. */
export function toMapPage(area: NationalArea): PageRecord {
	const title = `Map of councils: ${areaInWords(area)}`;
	const url = mapPath(area === firstArea ? undefined : area, '/');
	return makeRecord(url, { title, kind: 'Map' }, [title, 'England', 'grades', areaLabel(area)]);
}

/** The councils that were given a grade in an area: found by both. */
export function toJudgedPage(list: Pick<JudgedList, 'area' | 'grade'>): PageRecord {
	const title = nameJudged(list);
	const url = judgedPath(list.area, list.grade, '/');
	return makeRecord(url, { title, kind: 'List of councils' }, [title, gradeLabels[list.grade]]);
}

/** A place of the site: found by its name and by what it holds. */
export function toPlacePage({ id, name, about }: NamedPlace): PageRecord {
	return makeRecord(placePath(id, '/'), { title: name, kind: 'Page' }, [name, about]);
}

/** The first page. */
export function toHomePage(): PageRecord {
	return makeRecord(homePath('/'), { title: 'Home', kind: 'Page' }, ['Home']);
}

function makeRecord(url: string, meta: PageRecord['meta'], words: readonly string[]): PageRecord {
	return { url, content: words.map(normaliseForSearch).join('. '), meta };
}
