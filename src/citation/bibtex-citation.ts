import { inspectorates, nameInspectorates } from '../model/inspectorate.ts';
import type { Citation } from './citation.ts';

/**
 * A citation as a BibTeX entry, whose key is made of who inspected, authority, date and finding:
 * `ofsted-st-helens-2012-08-10-p65`.
 *
 * @param id id of the report, and of the finding if one is cited: `st-helens/2012-08-10/p65`
 */
export function citeInBibtex(citation: Citation, id: string): string {
	const [year, month] = citation.published.split('-');
	const fields: [string, string | undefined][] = [
		['institution', `{${escape(nameInspectorates(citation.inspectorates))}}`],
		// Braces keep the name of a body whole; "and" parts authors.
		['author', citation.inspectorates.map((id) => `{${escape(inspectorates[id])}}`).join(' and ')],
		['title', escape(citation.title)],
		['address', escape(citation.authority)],
		['year', year],
		['month', month && String(Number(month))],
		['note', citation.finding && escape(citation.finding)],
		['url', citation.url],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
	return `@techreport{${[...citation.inspectorates, ...id.split('/')].join('-')},\n${lines.join(',\n')}\n}`;
}

function escape(text: string): string {
	return text.replace(/[\\{}&%$#_~^]/gu, (mark) => special[mark] ?? `\\${mark}`);
}

const special: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};
