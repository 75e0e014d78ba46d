import type { ReportFrontmatter } from '../../../../src/model/report.ts';
import { blockText } from '../../blocks/block.ts';
import type { Letter } from './letter.ts';
import { listNames } from '../../wording/people.ts';

/**
 * To whom a letter is addressed. On lines of their own these are name, post and organisation. Where the
 * lines run together (letter of 17 May 2011), the name ends with the word that the salutation uses and the
 * organisation reads as in the subject; without both nothing is guessed.
 */
export function readAddressee(
	letter: Letter,
	organisationPrinted: string,
): ReportFrontmatter['addressee'] {
	const lines = letter.addressee.map(blockText);
	if (letter.salutation.type !== 'row' && letter.salutation.style)
		return readAddressLines(lines, organisationPrinted);
	const [first = ''] = lines;
	const printed = lines.length > 2 ? readAddressLines(lines, organisationPrinted) : undefined;
	if (printed) return printed;
	if (lines.length > 2) {
		const at = lines.findIndex((line) => /\b(?:Council|Trust|Borough of|City of)\b/u.test(line));
		const role = lines.slice(1, at).join(' ');
		const organisation = lines[at];
		return role === '' || organisation === undefined
			? undefined
			: { name: first, role, organisation };
	}
	const address = lines.join(' ');
	const called = blockText(letter.salutation).replace(/[,.]$/u, '').split(' ').at(-1) ?? '';
	const nameEnd = address.indexOf(`${called} `) + called.length;
	const organisationStart = address.indexOf(organisationPrinted, nameEnd);
	if (nameEnd < called.length || organisationStart <= nameEnd) return undefined;
	return {
		name: address.slice(0, nameEnd),
		role: address.slice(nameEnd, organisationStart).trim(),
		organisation: organisationPrinted,
	};
}

/** Where an address ends; what the page hides below it is no part of it ("Insert LA Address" in 24 May 2024). */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/u;

/** What a line of a post holds: "Executive Director,", "Children and Families". */
const post =
	/\b(?:Director|Chief|Head of|Officer|Executive|Commissioner|Services|Children|Families|Family|Education|Resilience|DCS)\b/u;

/** What a line with the name of an organisation holds. */
const organisationWord = /\b(?:Council|Trust|Borough of|City of)\b/u;

/**
 * The addressee from the lines of a printed address. Posts take up to three lines; where no line has the name of
 * an organisation, it is the one of the subject.
 */
function readAddressLines(
	printed: readonly string[],
	organisationPrinted: string,
): ReportFrontmatter['addressee'] {
	const end = printed.findIndex((line) => postcode.test(line));
	const [first = '', ...lines] = end < 0 ? printed : printed.slice(0, end + 1);
	// Some print name and post on one line.
	const [, name = first, besideName] = /^([^,]+),\s*(\S.*)$/u.exec(first) ?? [];
	const stop = lines.findIndex((line) => !post.test(line) || organisationWord.test(line));
	const role = [besideName ?? [], ...lines.slice(0, stop < 0 ? lines.length : stop)]
		.flat()
		.join(' ');
	const below = lines[stop] ?? '';
	// "Ada Sample, Chief Executive, Made-up Trust" is a second person.
	const isOrganisation = organisationWord.test(below) && !below.includes(',');
	const organisation = isOrganisation ? below : organisationPrinted;
	return name === '' || role === '' || organisation === ''
		? undefined
		: { name, role, organisation };
}

/** The person who signed: "Mary Candlin Her Majesty's Inspector", on one line or two. */
export function readSignatory(letter: Letter): { name: string; post?: string } | null {
	const text = farewell(letter).signature.replace(/(?<!\s)\s*\(?\bLead Inspector\)?/iu, '');
	const match =
		/^(?<name>.+?)[,.]?(?<!\s)\s+\(?(?<post>(?:Senior )?H(?:er|is) Majesty['’]s Inspector|(?:Senior )?HMI|Ofsted Inspector)\b/u.exec(
			text,
		);
	if (match?.groups) return { name: match.groups.name ?? '', post: match.groups.post ?? '' };
	// On a page the line below the valediction is a name, with a post or without.
	const [first] = letter.signature;
	const isPrinted = first !== undefined && first.type !== 'row' && first.style !== undefined;
	const name = isPrinted ? listNames(first.segments[0]?.text ?? '')[0] : undefined;
	return name === undefined ? null : { name };
}

/**
 * Between two recipients that run together: an organisation ends and a person's name begins, which a
 * comma follows ("... Wirral Metropolitan Borough Council Dennis Charlton, Chair of ...").
 */
const nextRecipient =
	/(?<=\b(?:Authority|Board|Commission|Council|Education|Police|Skills|Trust))\s+(?=(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]*,)/u;

/** Who else received a letter, one recipient each. */
export function readCopies(letter: Letter): string[] {
	return [farewell(letter).copies, ...letter.copies.map(blockText)]
		.map((line) => line.replace(/^(?:Copy|Copies|Copied to|cc|c\.c\.)\s*:?\s*/iu, ''))
		.flatMap((line) => line.split(nextRecipient))
		.map((recipient) => recipient.trim())
		.filter(Boolean);
}

/** What stands below the text, "Yours sincerely" apart, parted where the copies begin; an extraction may run all of it together. */
function farewell({ valediction, signature }: Letter): { signature: string; copies: string } {
	const text = [...valediction, ...signature]
		.map(blockText)
		.join(' ')
		.replace(/^Yours? (?:sincerely|faithfully)\b,?\s*/iu, '');
	const copies = text.search(/(?<=\s)(?:Copy|Copies|Copied to|cc|c\.c\.)(?=[\s:])/iu);
	return copies < 0
		? { signature: text, copies: '' }
		: { signature: text.slice(0, copies).trim(), copies: text.slice(copies) };
}
