import type { SourceLine } from '../read/source-document.ts';
import { cleanSpace, plainForm } from '../wording/plain-form.ts';

/** The line that greets the addressee: a letterhead above it stands in its place. */
const salutation = /^Dear\b/u;

/** What a line of a letterhead is. */
type HeadLine = 'contact' | 'postcode' | 'street' | 'name' | 'town' | null;

/** A telephone number with or without its label, an address for letters without paper, or a site. */
const contact =
	/^(?:(?:T|F|E|W|Tel|Telephone|Textphone|Minicom|Fax|Email|Web(?:site)?)\b[.:]?\s*)?(?:\(?\+?\d[\d ()]{8,}\d|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/)?www\.[\w./-]+)$/iu;
const postcode = /^(?:\p{Lu}[\p{L} ]{2,30},? )?[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/u;
const street =
	/^(?:\d{1,4}[A-Za-z]? )?\p{Lu}[\p{L}.’' -]{1,40} (?:Avenue|Buildings?|Court|Gate|House|Kingsway|Lane|Place|Quay|Road|Row|Square|Street|Way)$|^\d{1,4} \p{Lu}\p{L}{2,30}$/u;
const town = /^\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?$/u;

/** So many lines to write or ring to make a letterhead. */
const fewestContacts = 2;

/**
 * The lines of letterheads within a letter: `pdftotext -raw` prints one where it was drawn, at the end of the first page
 * (letters since 2018, which have it in a floating table), and some letters repeat it on each page. It is told by its
 * telephone numbers and sites on adjacent lines; the address above them belongs to it as far as its lines are address.
 */
export function findLetterheads(lines: readonly SourceLine[]): SourceLine[] {
	const inked = lines.filter(({ text }) => cleanSpace(text) !== '');
	const kinds = inked.map(({ text }) => kindOf(plainForm(cleanSpace(text))));
	const greeting = inked.findIndex(({ text }) => salutation.test(cleanSpace(text)));
	const found: SourceLine[] = [];
	if (greeting < 0) return found;
	for (let index = greeting + 1; index < inked.length; index += 1) {
		if (kinds[index] !== 'contact') continue;
		let end = index;
		while (kinds[end] === 'contact') end += 1;
		if (end - index >= fewestContacts)
			found.push(...inked.slice(startOf(index, greeting + 1, kinds), end));
		index = end;
	}
	return found;
}

/** Where the address above the line at `first` begins, `least` at the farthest. */
function startOf(first: number, least: number, kinds: readonly HeadLine[]): number {
	let start = first;
	while (start > least) {
		const above = kinds[start - 1];
		const below = kinds[start];
		// A word by itself is a town only between the street and the postcode or the numbers.
		const isTown = above === 'town' && below !== 'street' && kinds[start - 2] === 'street';
		if (above !== 'postcode' && above !== 'street' && above !== 'name' && !isTown) break;
		start -= 1;
		if (above === 'name') break;
	}
	return start;
}

function kindOf(text: string): HeadLine {
	if (contact.test(text)) return 'contact';
	if (postcode.test(text)) return 'postcode';
	if (street.test(text)) return 'street';
	if (/^Ofsted$/iu.test(text)) return 'name';
	return town.test(text) ? 'town' : null;
}
