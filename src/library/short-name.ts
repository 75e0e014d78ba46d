import { formatDate } from '../dates/format-date.ts';
import { inspectionThemes } from '../model/theme.ts';
import type { LibraryReport } from './library-report.ts';

/** What of a report its short name is made of. */
export type NamedReport = Pick<LibraryReport, 'id'> & {
	authority: Pick<LibraryReport['authority'], 'name'>;
	framework: Pick<LibraryReport['framework'], 'short'>;
	frontmatter: Pick<LibraryReport['frontmatter'], 'published' | 'theme'>;
};

/**
 * Short names for reports, by their ids: "St Helens 2015: single inspection". The year is that of publication, as in the
 * address of the report and in the search. Where two would be equal, the theme tells them apart, else the month, else the
 * day: "St Helens 2018: focused visit, August".
 */
export function nameShortly(reports: readonly NamedReport[]): Map<string, string> {
	const names = new Map<string, string>();
	const alone = ({ authority, frontmatter, framework }: NamedReport) =>
		nameInspection(authority.name, frontmatter.published, framework.short);
	for (const [name, equal] of Map.groupBy(reports, alone))
		for (const report of equal) names.set(report.id, name + tellApart(report, equal));
	return names;
}

/**
 * The same for one report alone, where its date stands beside it: two of a year may be equal.
 *
 * @param authority its name: "St Helens"
 * @param published ISO date: "2015-01-20"
 * @param framework the framework's short name: "Single inspection"
 */
export function nameInspection(authority: string, published: string, framework: string): string {
	return `${authority} ${published.slice(0, 4)}: ${inspectionName(framework)}`;
}

/**
 * What an inspection is called after its framework's short name: "single inspection", "area SEND inspection" for "Area
 * SEND", "ILACS inspection" for "ILACS 2018". The year of the framework would stand beside that of the report.
 */
export function inspectionName(framework: string): string {
	const name = framework
		.replace(/ \d{4}$/u, '')
		.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
	// An acronym alone does not say that it is an inspection.
	return /\p{Lu}{2}$/u.test(name) ? `${name} inspection` : name;
}

/** What follows the name of a report to tell it from others of the same name; nothing where there are none. */
function tellApart(report: NamedReport, equal: readonly NamedReport[]): string {
	if (equal.length === 1) return '';
	const theme = ({ frontmatter }: NamedReport) =>
		frontmatter.theme ? lowerFirst(inspectionThemes[frontmatter.theme]) : '';
	const day = ({ frontmatter }: NamedReport) =>
		formatDate(frontmatter.published).replace(/ \d{4}$/u, '');
	const month = (one: NamedReport) => day(one).replace(/^\d+ /u, '');
	const isAlone = (of: (one: NamedReport) => string) =>
		of(report) !== '' && equal.filter((other) => of(other) === of(report)).length === 1;
	return `, ${([theme, month].find(isAlone) ?? day)(report)}`;
}

function lowerFirst(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
