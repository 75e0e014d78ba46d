import { formatCount } from '../../words/count-of.ts';
import type { Bar } from '../../search/chart/bar.ts';

/** One column more than the bars have: its heading, and what it says of each bar. */
export interface FurtherColumn {
	heading: string;
	cells: readonly string[];
}

/**
 * The numbers of a chart as a table.
 *
 * @param heading of the first column: "Year"
 */
export function makeChartTable(
	bars: readonly Bar[],
	caption: string,
	heading: string,
	further?: FurtherColumn,
): HTMLTableElement {
	const table = document.createElement('table');
	const named = table.createCaption();
	named.textContent = caption;
	named.className = 'unseen';
	const headings = [heading, 'Findings', ...(further === undefined ? [] : [further.heading])];
	table
		.createTHead()
		.insertRow()
		.append(...headings.map((text) => makeHeading(text, 'col')));
	const body = table.createTBody();
	bars.forEach((bar, place) => {
		const row = body.insertRow();
		const head = makeHeading('', 'row');
		head.append(makeValue(bar), bar.chosen ? ' (chosen)' : '');
		row.append(head);
		row.insertCell().textContent = bar.nothing ?? formatCount(bar.count);
		if (further !== undefined) row.insertCell().textContent = further.cells[place] ?? '';
	});
	return table;
}

/** A grade is shown as reports show it, by its word, shape and colour. */
function makeValue({ label, grade }: Bar): string | HTMLElement {
	if (grade === undefined) return label;
	const value = document.createElement('span');
	value.className = 'grade';
	value.dataset['grade'] = grade;
	value.textContent = label;
	return value;
}

function makeHeading(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
	const heading = document.createElement('th');
	heading.scope = scope;
	heading.textContent = text;
	return heading;
}
