import { dateLabel } from '../../wording/date-label.ts';
import { findDate, findDateRange, findUnjoinedRange, isDateLine } from '../../wording/dates.ts';

/** What the cover of such a report says beside a label. */
export type CoverLabel = 'inspected' | 'inspector' | 'age' | 'published';

/** A label of the cover, and what its value looks like. */
interface Field {
	label: CoverLabel;
	/** Its wording, anywhere in a line: extractions run lines together ("Age group:AllPublished:10 August 2012"). */
	wording: RegExp;
	/** Whether a line can be its value. */
	fits: (line: string) => boolean;
	/** Whether its value, as far as it is read, goes on in the line below. */
	goesOn: (value: string, below: string) => boolean;
}

const fields: readonly Field[] = [
	{
		label: 'inspected',
		wording: new RegExp(dateLabel, 'iu'),
		fits: (line) => findDateRange(line) !== null || findUnjoinedRange(line) !== null,
		goesOn: (value, below) => findDate(value) === null && /^\W{0,3}\d|^(?:to|and)\b/u.test(below),
	},
	{
		label: 'inspector',
		wording: /Reporting inspectors?/iu,
		fits: (line) => !/\d/u.test(line) && /^\p{Lu}[^ ]* \p{Lu}/u.test(line),
		goesOn: (value, below) => /^\S+$|(?:\band|&|,)$/u.test(value) || /^HMI$/u.test(below),
	},
	{
		label: 'age',
		wording: /Age group/iu,
		fits: (line) => line.length <= 40 && findDate(line) === null && /^all\b|\d/iu.test(line),
		goesOn: () => false,
	},
	{
		label: 'published',
		wording: /Published\b/iu,
		fits: isDateLine,
		goesOn: (value, below) => findDate(value) === null && findDate(`${value} ${below}`) !== null,
	},
];

/** Any label, with its colon. */
const anyLabel = new RegExp(
	`(?=(?:${fields.map(({ wording }) => wording.source).join('|')}))`,
	'iu',
);

/** What stands below the fields of a cover: its terms of use, a reference number, the contents. */
const below =
	/^(?:©|\(c\)|Crown copyright|Website|(?:https?:|www\.)|This document|Further copies|Reference|Contents)/iu;

/**
 * The values of a cover by their labels, white space single. A value stands beside its label, or below it, in one line
 * or two; or the labels of several rows come first and their values after them in the same order, as extractions that read
 * column by column leave them ("Age group:", "Published:", "All", "22 October 2010": reports of 2013). A value that has not
 * the form of what its label asks for is not taken.
 */
export function readCoverFields(lines: readonly string[]): ReadonlyMap<CoverLabel, string> {
	const values = new Map<CoverLabel, string>();
	/** Labels that have no value yet, and the lines after them. */
	let open: Field[] = [];
	let waiting: string[] = [];
	let last: Field | undefined;
	const close = () => {
		for (const [field, value] of matchValues(open, waiting))
			if (!values.has(field.label)) values.set(field.label, value);
		open = [];
		waiting = [];
	};
	for (const piece of lines.flatMap((line) => line.split(anyLabel))) {
		const text = piece.replace(/\s+/gu, ' ').trim();
		if (text === '') continue;
		const field = fields.find(({ wording }) => new RegExp(`^${wording.source}`, 'iu').test(text));
		if (field) {
			const value = text.replace(new RegExp(`^${field.wording.source}\\s*:?\\s*`, 'iu'), '');
			if (value !== '' || waiting.length > 0) close();
			last = value === '' ? undefined : field;
			if (value === '') open.push(field);
			else if (!values.has(field.label)) values.set(field.label, value);
		} else if (below.test(text)) {
			close();
			last = undefined;
		} else if (open.length > 0) waiting.push(text);
		else if (last && last.goesOn(values.get(last.label) ?? '', text))
			values.set(last.label, `${values.get(last.label) ?? ''} ${text}`);
		else last = undefined;
	}
	close();
	return values;
}

/** The values of labels that all stand before them: in their order where there is one each, else each by its form. */
function matchValues(open: readonly Field[], waiting: readonly string[]): [Field, string][] {
	const [only] = open;
	const [first = '', ...rest] = waiting;
	if (only && open.length === 1) {
		const [second] = rest;
		const value = second !== undefined && only.goesOn(first, second) ? `${first} ${second}` : first;
		return only.fits(value) ? [[only, value]] : [];
	}
	const inOrder = open.map((field, index): [Field, string] => [field, waiting[index] ?? '']);
	if (open.length === waiting.length && inOrder.every(([field, value]) => field.fits(value)))
		return inOrder;
	return open.flatMap((field): [Field, string][] => {
		const [value, ...others] = waiting.filter(field.fits);
		const isShared = open.some((other) => other !== field && value && other.fits(value));
		return value === undefined || others.length > 0 || isShared ? [] : [[field, value]];
	});
}
