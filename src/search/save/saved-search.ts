import type { FoundFinding } from '../results/found-finding.ts';
import type { SearchState } from '../search-state.ts';
import { writeCsv } from './write-csv.ts';

/** A search with all that it found, as it is saved. */
export interface SavedSearch {
	state: SearchState;
	/** Absolute address of the search. */
	address: string;
	/** When it was saved. */
	made: Date;
	/** How many findings matched. */
	matched: number;
	/** Those that could be loaded, in the order of the search. */
	findings: readonly FoundFinding[];
}

/** A form in which a search can be saved. */
export type SaveForm = 'csv' | 'json';

/** How each form is called, and what it is for a browser. */
export const saveForms: Record<SaveForm, { name: string; type: string }> = {
	csv: { name: 'CSV', type: 'text/csv;charset=utf-8' },
	json: { name: 'JSON', type: 'application/json' },
};

/** The columns of the CSV file, in order, by their names in its first row. */
const columns: Record<string, (finding: FoundFinding) => string> = {
	address: ({ address }) => address,
	authority: ({ authority }) => authority,
	'report title': ({ report }) => report,
	'report kind': ({ reportKind }) => reportKind,
	framework: ({ framework }) => framework,
	published: ({ published }) => published,
	finding: ({ label }) => label,
	kind: ({ kind }) => kind,
	section: ({ section }) => section.join(' › '),
	'grade of the section': ({ grade }) => grade,
	text: ({ text }) => text,
};

/** Writes a search in one of its forms. */
export function writeSavedSearch(saved: SavedSearch, form: SaveForm): string {
	return form === 'csv' ? asCsv(saved) : asJson(saved);
}

/** Name of the file: "findings-line-managers-2012.csv". */
export function savedSearchFile({ q, choices }: SearchState, form: SaveForm): string {
	const words = [q, ...Object.values(choices).flat()]
		.join(' ')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}|['’]/gu, '')
		.match(/[a-z0-9]+/gu);
	const name = ['findings', ...(words ?? [])].join('-').slice(0, 80).replace(/-$/u, '');
	return `${name}.${form}`;
}

function asCsv({ findings }: SavedSearch): string {
	const rows = findings.map((finding) => Object.values(columns).map((read) => read(finding)));
	return writeCsv([Object.keys(columns), ...rows]);
}

function asJson({ state, address, made, matched, findings }: SavedSearch): string {
	const written = {
		search: {
			query: state.q,
			filters: state.choices,
			order: state.order,
			groupedByReport: state.grouped,
		},
		address,
		made: made.toISOString(),
		matched,
		saved: findings.length,
		findings: findings.map((finding) => ({
			address: finding.address,
			authority: finding.authority,
			reportTitle: finding.report,
			reportKind: finding.reportKind,
			framework: finding.framework,
			published: finding.published,
			finding: finding.label,
			kind: finding.kind,
			section: finding.section,
			gradeOfSection: finding.grade === '' ? null : finding.grade,
			text: finding.text,
		})),
	};
	return `${JSON.stringify(written, null, '\t')}\n`;
}
