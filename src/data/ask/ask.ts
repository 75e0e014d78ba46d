import type { DatabaseSync } from 'node:sqlite';
import { writeBibtex } from '../../citation/bibtex-citation.ts';
import type { Citation } from '../../citation/citation.ts';
import { citeInCsl } from '../../citation/csl-citation.ts';
import { citeInHarvard } from '../../citation/harvard-citation.ts';
import { citeInOscola } from '../../citation/oscola-citation.ts';
import { citePlainly } from '../../citation/plain-citation.ts';
import { writeRis } from '../../citation/ris-citation.ts';
import type { InspectorateId } from '../../model/inspectorate.ts';
import { matchWords } from './match-words.ts';

/** A row of the database. */
type Row = Record<string, unknown>;

/** What is looked for in the findings. */
export interface Question {
	/** Words that a finding must have; those between quotation marks side by side. */
	words: string;
	/** Name or slug of an authority to keep to. */
	authority?: string | undefined;
	/** Year of publication to keep to. */
	year?: number | undefined;
	/** Kind of finding to keep to: `recommendation`. */
	kind?: string | undefined;
	/** The most findings to answer. */
	limit?: number | undefined;
}

/** How a finding can be cited. */
export const citationStyles = ['plain', 'harvard', 'oscola', 'bibtex', 'ris', 'csl'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The most findings that a search answers where nobody says how many, and the most that can be asked for. */
export const limits = { usual: 10, most: 50 };

/** A question that cannot be answered as it was put, with what to ask instead, in a sentence. */
export class AskError extends Error {}

const findingColumns = `f.finding, f.label, f.kind, f.text, f.section, f.section_grade, f.page, f.address,
	a.name AS authority, r.title AS report, r.published, r.inspectorates, l.name AS licence`;
const joined = `JOIN authorities a ON a.authority = f.authority JOIN reports r ON r.report = f.report
	JOIN licences l ON l.licence = r.licence`;

/** Finds findings by their words, the best match first, with how many there are in all. */
export function searchFindings(database: DatabaseSync, question: Question) {
	const match = matchWords(question.words);
	if (match === null) throw new AskError('Nothing of that is a word. Give the words to find.');
	const authority = question.authority && findAuthority(database, question.authority);
	const wheres = [
		'findings_search MATCH :match',
		...(authority ? ['f.authority = :authority'] : []),
		...(question.year === undefined ? [] : ['substr(f.published, 1, 4) = :year']),
		...(question.kind === undefined ? [] : ['f.kind = :kind']),
	];
	const from = `FROM findings_search s JOIN findings f ON f.rowid = s.rowid ${joined} WHERE ${wheres.join(' AND ')}`;
	const values = {
		match,
		...(authority && { authority }),
		...(question.year !== undefined && { year: String(question.year) }),
		...(question.kind !== undefined && { kind: question.kind }),
	};
	const count = database.prepare(`SELECT count(*) AS n ${from}`).get(values)?.['n'];
	const limit = Math.min(question.limit ?? limits.usual, limits.most);
	const found = database
		.prepare(`SELECT ${findingColumns} ${from} ORDER BY s.rank, f.finding LIMIT :limit`)
		.all({ ...values, limit });
	return {
		count: Number(count),
		findings: found.map((row) => ({ ...row, reference: citePlainly(citationOf(row)) })),
	};
}

/** One finding with all that is known of it, and those before and after it. */
export function getFinding(database: DatabaseSync, id: string) {
	const row = readFinding(database, id);
	const around = database
		.prepare(
			`SELECT g.finding, g.label, g.address FROM findings f JOIN findings g
			ON g.report = f.report AND abs(g.rowid - f.rowid) = 1 WHERE f.finding = :id ORDER BY g.rowid`,
		)
		.all({ id });
	return {
		...row,
		reference: citePlainly(citationOf(row)),
		around: around.map((each) => ({ ...each })),
	};
}

/** A finding's citation. */
export function citeFinding(database: DatabaseSync, id: string, style: CitationStyle): string {
	const citation = citationOf(readFinding(database, id));
	const csl = [citeInCsl(citation, id.replace('#', '/'))];
	switch (style) {
		case 'plain':
			return citePlainly(citation);
		case 'harvard':
			return citeInHarvard(citation);
		case 'oscola':
			return citeInOscola(citation);
		case 'bibtex':
			return writeBibtex(csl);
		case 'ris':
			return writeRis(csl);
		case 'csl':
			return JSON.stringify(csl, null, '\t');
	}
}

/** All that is known of an authority's inspections, oldest first. */
export function lineOfTimeOf(database: DatabaseSync, name: string) {
	const authority = findAuthority(database, name);
	const rows = database
		.prepare(
			`SELECT kind, framework, published, inspected_from, inspected_to, overall, outcome, judgements, report, address
			FROM inspections WHERE authority = :authority ORDER BY coalesce(inspected_from, inspected_to, published)`,
		)
		.all({ authority });
	return { authority, inspections: rows.map((row) => ({ ...row })) };
}

function readFinding(database: DatabaseSync, id: string): Row {
	const row = database
		.prepare(
			`SELECT ${findingColumns}, f.due, f.due_date, f.names FROM findings f ${joined} WHERE f.finding = :id`,
		)
		.get({ id });
	if (row === undefined)
		throw new AskError(`There is no finding "${id}". An id is such as st-helens/2012-08-10#p17.`);
	return { ...row };
}

/** The slug of an authority by its slug or its name, whatever its capitals. */
function findAuthority(database: DatabaseSync, name: string): string {
	const found = database
		.prepare(
			'SELECT authority FROM authorities WHERE authority = :name OR lower(name) = lower(:name)',
		)
		.get({ name: name.trim() });
	if (found !== undefined) return String(found['authority']);
	const near = database
		.prepare(
			"SELECT name FROM authorities WHERE name LIKE '%' || :name || '%' ORDER BY name LIMIT 5",
		)
		.all({ name: name.trim() })
		.map((row) => String(row['name']));
	const offer = near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`;
	throw new AskError(`No authority is called "${name}".${offer}`);
}

function citationOf(row: Row): Citation {
	const page = row['page'];
	return {
		inspectorates: String(row['inspectorates']).split('; ') as InspectorateId[],
		title: String(row['report']),
		authority: String(row['authority']),
		published: String(row['published']),
		finding: String(row['label']),
		...(typeof page === 'number' && { pages: { first: page, last: page } }),
		url: String(row['address']),
	};
}
