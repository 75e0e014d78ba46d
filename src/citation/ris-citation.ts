import type { CslReport } from './csl-citation.ts';

/** What ends a line for some reader of the format. None may stand in a value. */
const lineBreaks = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * Citations in the form of reference managers that is called RIS: a line a field, each with its tag, and nothing to be
 * escaped. Written here, because the library's own writer breaks lines within words and cuts keys to 20 characters.
 */
export function writeRis(citations: readonly CslReport[]): string {
	return citations.map(writeRecord).join('\r\n');
}

function writeRecord(citation: CslReport): string {
	const [[year, month, day]] = citation.issued['date-parts'];
	const two = (number: number): string => String(number).padStart(2, '0');
	const [first, last] = citation.page?.split('-') ?? [];
	const fields: [string, string | undefined][] = [
		['TY', 'RPRT'],
		['ID', citation.id],
		...citation.author.map(({ literal }): [string, string] => ['AU', wholeName(literal)]),
		['TI', citation.title],
		['PY', String(year)],
		['DA', `${year}/${two(month)}/${two(day)}/`],
		['PB', citation.publisher],
		['N1', citation.note],
		['SP', first ?? citation['number-of-pages']],
		['EP', last],
		['LA', citation.language],
		['UR', citation.URL],
	];
	const lines = fields.flatMap(([tag, value]) =>
		value === undefined ? [] : [`${tag}  - ${value.replace(lineBreaks, ' ')}`],
	);
	return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A comma behind a name of several words says that it is that of a body, whose last word is no surname. */
function wholeName(name: string): string {
	return name.includes(' ') ? `${name},` : name;
}
