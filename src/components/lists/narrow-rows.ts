import { countOf, formatCount } from '../../words/count-of.ts';

/** What of a row a list is narrowed by; empty where the row has none. */
export interface NarrowedRow {
	/** Its text as it begins, with the council's name. */
	name: string;
	kind: string;
	grade: string;
	region: string;
}

/** What a reader keeps to: the same fields, empty where all will do. */
export type RowChoice = Readonly<Record<string, string>>;

/** The fields of a choice, as they stand in the form and in the address. */
export const rowFields = ['council', 'kind', 'grade', 'region'] as const;

/** Whether a row fits a choice. A council fits by a part of its name, whatever the capitals. */
export function fitsRow(row: NarrowedRow, choice: RowChoice): boolean {
	const { council = '', kind = '', grade = '', region = '' } = choice;
	return (
		row.name.split(':')[0]?.toLowerCase().includes(council.trim().toLowerCase()) === true &&
		[
			[kind, row.kind],
			[grade, row.grade],
			[region, row.region],
		].every(([wanted, own]) => wanted === '' || wanted === own)
	);
}

/** Says how many rows of a list fit; nothing where all do. */
export function sayNarrowed(shown: number, all: number): string {
	if (shown === all) return '';
	if (shown === 0) return `None of these ${formatCount(all)} reports fits.`;
	return `${formatCount(shown)} of these ${countOf(all, 'report')}`;
}
