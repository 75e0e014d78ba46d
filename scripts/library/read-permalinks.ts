import {
	noCell,
	permalinkColumns,
	permalinkStates,
	type Permalink,
	type Permalinks,
	type PermalinkState,
} from './permalinks.ts';

/** What is wrong with a line of the ledger. */
export interface LedgerFault {
	/** 1-based. */
	line: number;
	message: string;
	expected: string;
	/** Whether nothing is lost by it: then the next run of ingest writes the ledger as it should be. */
	isHarmless: boolean;
}

/** What a ledger says, and what is wrong with it. */
export interface ReadPermalinks {
	permalinks: Permalinks;
	faults: LedgerFault[];
	/** The line of an address, by its report and its id parted by a tab. */
	lines: Map<string, number>;
}

const expectedRow = `${permalinkColumns.length} cells parted by tabs: ${permalinkColumns.join(', ')}`;

/** How each cell is written. */
const forms: Record<(typeof permalinkColumns)[number], RegExp> = {
	report: /^[a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}-\d{2}-\d{2}(?:\/versions\/[1-9]\d{0,3})?$/u,
	id: /^(?:\.|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/u,
	state: new RegExp(`^(?:${Object.keys(permalinkStates).join('|')})$`, 'u'),
	to: /^(?:-|[a-z0-9-]+\/\d{4}-\d{2}-\d{2}\/(?:versions\/[1-9]\d{0,3}\/)?(?:#[a-z0-9-]+)?)$/u,
	words: /^(?:-|[0-9a-f]{16})$/u,
	published: /^(?:-|\d{4}-\d{2}-\d{2})$/u,
};

/**
 * Reads permalinks.tsv: a row of names, then a row for each address. The ledgers of 2026 have no row of names, and a
 * report and an id on each line; they are read too, and so are lines of both kinds together. Whatever is wrong with a
 * line is a fault, and the other lines count.
 */
export function readPermalinks(text: string): ReadPermalinks {
	const permalinks: Permalinks = new Map();
	const faults: LedgerFault[] = [];
	const lines = new Map<string, number>();
	const say = (line: number, message: string, expected: string, isHarmless = false): void => {
		faults.push({ line, message, expected, isHarmless });
	};
	if (text === '') return { permalinks, faults, lines };
	if (text.startsWith('\uFEFF'))
		say(1, 'the ledger begins with a byte order mark', 'plain UTF-8', true);
	const rows = text.replace(/^\uFEFF/u, '').split('\n');
	if (rows.at(-1) === '') rows.pop();
	else say(rows.length, 'the last line has no end', 'a line break', true);
	const returns = rows.filter((row) => row.endsWith('\r')).length;
	if (returns > 0)
		say(
			rows.findIndex((row) => row.endsWith('\r')) + 1,
			`${returns} of ${rows.length} lines end with CR LF`,
			'lines that end with LF',
			true,
		);
	for (const [index, ended] of rows.entries()) {
		const row = ended.replace(/\r$/u, '');
		const line = index + 1;
		if (row === permalinkColumns.join('\t')) {
			if (index > 0) say(line, 'the row of names stands here again', 'it once, at the top', true);
		} else if (/^(?:<{7}|={7}|>{7}|\|{7})/u.test(row))
			say(line, `"${row.slice(0, 40)}" is a mark of a merge that was not finished`, expectedRow);
		else if (row.trim() === '') say(line, 'the line is empty', expectedRow, true);
		else {
			const cells = row.split('\t');
			const wrong = findFault(cells);
			if (wrong === null) add(cells, line);
			else say(line, wrong.message, wrong.expected);
		}
	}
	return { permalinks, faults, lines };

	function add(cells: readonly string[], line: number): void {
		const [report = '', id = ''] = cells;
		const row = readRow(cells);
		const known = permalinks.get(report) ?? new Map<string, Permalink>();
		const key = `${report}\t${id}`;
		const before = known.get(id);
		if (before) {
			const isSame = cells.length === 2 || JSON.stringify(before) === JSON.stringify(row);
			// A line of the old form says nothing that a whole one does not.
			const isFuller = before.words === null && before.state === 'published';
			say(
				line,
				`${report}/#${id} stands on line ${lines.get(key) ?? 0} too${isSame || isFuller ? '' : ', and says something else there'}`,
				'each address once',
				isSame || isFuller,
			);
			if (!isFuller) return;
		}
		known.set(id, row);
		permalinks.set(report, known);
		if (!before) lines.set(key, line);
	}
}

function findFault(cells: readonly string[]): { message: string; expected: string } | null {
	if (cells.length !== 2 && cells.length !== permalinkColumns.length)
		return {
			message: `the line has ${cells.length === 1 ? 'one cell' : `${cells.length} cells`}`,
			expected: expectedRow,
		};
	for (const [index, cell] of cells.entries()) {
		const column = permalinkColumns[index];
		if (column !== undefined && !forms[column].test(cell))
			return { message: `its ${column} is "${cell}"`, expected: expectations[column] };
	}
	const [, , state, to] = cells;
	const leads = state === 'moved' || state === 'merged' || state === 'replaced';
	if (state !== undefined && leads === (to === noCell))
		return {
			message: `it is ${state} and its "to" is "${to ?? ''}"`,
			expected: leads ? 'the address that it leads to' : noCell,
		};
	return null;
}

const expectations: Record<(typeof permalinkColumns)[number], string> = {
	report:
		'a report such as st-helens/2012-08-10, or an older version such as st-helens/2012-08-10/versions/1',
	id: 'the id of a finding or judgement, or a full stop for the report itself',
	state: `one of ${Object.keys(permalinkStates).join(', ')}`,
	to: 'an address such as st-helens/2012-08-10/#p17, or -',
	words: '16 hexadecimal digits, or -',
	published: 'a date such as 2026-11-29, or -',
};

function readRow([, , state, to, words, published]: readonly string[]): Permalink {
	const cell = (value: string | undefined): string | null =>
		value === undefined || value === noCell ? null : value;
	return {
		state: (state as PermalinkState | undefined) ?? 'published',
		to: cell(to),
		words: cell(words),
		published: cell(published),
	};
}
