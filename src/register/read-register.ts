import { readCsv, type CsvRow } from '../csv/read-csv.ts';
import { inspectionSchema, type Inspection } from '../model/inspection.ts';
import type { Problem } from '../model/problem.ts';

/** An inspection of the register, with its row. */
export interface RegisteredInspection extends Inspection {
	/** 1-based line of the table. */
	line: number;
}

/** What a table of inspections says, and what is wrong with it. */
export interface Register {
	inspections: RegisteredInspection[];
	problems: Problem[];
}

/** The columns of the table. Each stands in it once. */
const columns = [
	'authority',
	'kind',
	'framework',
	'published',
	'inspected_from',
	'inspected_to',
	'overall',
	'outcome',
	'judgements',
	'theme',
	'url',
] as const;
type Column = (typeof columns)[number];

/** The column that holds a field of the schema, where its name is another. */
const columnOf: Readonly<Record<string, string>> = {
	inspected: 'inspected_from',
	'inspected.from': 'inspected_from',
	'inspected.to': 'inspected_to',
};

/**
 * Reads a table of inspections. A row that is faulty is a problem and no inspection; so is one whose authority nobody knows,
 * and the second of two rows of one inspection.
 *
 * @param authorities slugs of the authorities that are known
 * @param path what messages call the table
 */
export function readRegister(
	text: string,
	authorities: ReadonlySet<string>,
	path: string,
): Register {
	const table = readCsv(text);
	const problems: Problem[] = [];
	const say = (line: number, message: string, expected?: string): void => {
		const place = { path, line, ...(expected !== undefined && { expected }) };
		problems.push({ rule: 'register-invalid', ...place, message });
	};
	if (table.columns.join() !== columns.join())
		say(1, `the columns are ${table.columns.join(', ')}`, columns.join(','));
	if (table.unclosed !== undefined)
		say(table.unclosed, 'a quotation mark is never closed, and nothing from this line on was read');
	if (problems.length > 0) return { inspections: [], problems };
	const inspections: RegisteredInspection[] = [];
	const known = new Map<string, number>();
	for (const row of table.rows) {
		const inspection = readRow(row, say);
		if (!inspection) continue;
		const { authority, framework, published } = inspection;
		const key = `${authority} ${framework} ${inspection.inspected?.to ?? published}`;
		const first = known.get(key);
		if (!authorities.has(authority))
			say(row.line, `no authority is called "${authority}"`, 'a file of content/authorities');
		else if (first !== undefined)
			say(row.line, `line ${first} has this inspection already`, 'one row for each inspection');
		else inspections.push({ ...inspection, line: row.line });
		known.set(key, first ?? row.line);
	}
	return { inspections, problems };
}

function readRow(
	{ line, cells, extra }: CsvRow,
	say: (line: number, message: string, expected?: string) => void,
): Inspection | undefined {
	const cell = (name: Column): string => cells.get(name) ?? '';
	if (extra.length > 0) {
		say(line, 'the row has more cells than the table has columns', `${columns.length} cells`);
		return undefined;
	}
	const checked = inspectionSchema.safeParse({
		...given('authority', cell('authority')),
		...given('kind', cell('kind')),
		...given('framework', cell('framework')),
		...given('published', cell('published')),
		...((cell('inspected_from') || cell('inspected_to')) && {
			inspected: {
				...(cell('inspected_from') && { from: cell('inspected_from') }),
				to: cell('inspected_to'),
			},
		}),
		...given('overall', cell('overall')),
		...given('outcome', cell('outcome')),
		judgements: cell('judgements').split(/\s+/u).filter(Boolean).map(readJudgement),
		...given('theme', cell('theme')),
		...given('url', cell('url')),
	});
	if (checked.success) return checked.data;
	const { issues } = checked.error;
	// What is no date cannot be earlier than another one.
	const first = issues.filter(({ code }) => code !== 'custom');
	for (const { path, message } of first.length > 0 ? first : issues) {
		const [field = ''] = path.map(String);
		const column = columnOf[path.join('.')] ?? columnOf[field] ?? field;
		say(line, `the ${column} is "${cells.get(column) ?? ''}"`, message);
	}
	return undefined;
}

/** "care-leavers=good" as a judgement. */
function readJudgement(text: string): { area: string; grade: string } {
	const [area = '', grade = ''] = text.split('=');
	return { area, grade };
}

function given(name: Column, text: string): Partial<Record<Column, string>> {
	return text === '' ? {} : { [name]: text };
}
