import type { ReportFrontmatter } from '../../../../src/model/report.ts';
import { blockLines, blockText, type Block } from '../../blocks/block.ts';
import type { Letter } from '../letters/letter.ts';
import { listNames } from '../../wording/people.ts';

type Signatory = NonNullable<ReportFrontmatter['signatories']>[number];

/** Words that belong to a post or to a body, so that no name goes on beyond them. */
const postWord =
	/\b(?:(?:Acting|Assistant|Chair|Chief|Commissioner|Corporate|Deputy|Designated|Director|Divisional|Executive|Head|Her Majesty|His Majesty|Independent|Inspector|Interim|Lead|Manager|Mayor|National|Officer|Regional|Senior|Service|Strategic|Superintendent)\b|(?:Board|Borough|Care|CCG|Children|City|Clinical|Commission|Commissioning|Community|Company|Constabulary|Council|County|Division|Education|Group|Health|HMI|Integrated|Local|NHS|Ofsted|Partnership|Police|Probation|Rehabilitation|Services|Social|Team|Trust|Youth)\b)/u;

/** Letters after a name: "Wendy Williams, CBE", "Sean O’Kelly BSc MB ChB MSc DCH FRCA". */
const honour = '(?:[A-Z]{2,}|BSc|MSc|ChB|PhD)\\b';
const honours = new RegExp(`(?:,?(?<!\\s)\\s+${honour})+$`, 'u');
const honoursBetween = new RegExp(
	`^,?\\s*(?:(?!HMI|CCG|NHS|CEO|NPS|YOT|CQC)${honour},?\\s*)*`,
	'u',
);

/** The inspectorate that heads a signature, on a line of its own. */
const body =
	/^(?:Ofsted|Care Quality Commission|HM(?:I| Inspectorate of) (?:Constabulary|Probation)\b.*)$/iu;

/** How many characters a line of an address holds, roughly: a line with room for the next word ends its addressee. */
const lineLength = 66;

/** The name that a line begins with, without title and honours; null where it begins with anything else. */
function nameAtStart(line: string): { name: string; rest: string } | null {
	const end = line.search(postWord);
	const head = (end < 0 ? line : line.slice(0, end)).split(',')[0]?.trim() ?? '';
	const plain = head
		.replace(honours, '')
		.replace(/^(?:Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Professor|Prof)\.? /u, '')
		// "YvetteStanley" (letter of 9 May 2018); McAllister and O’Kelly have a first name before them.
		.replace(/^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u, '$1 $2');
	const [name] = listNames(plain);
	const isWhole = name !== undefined && name === plain && name.split(' ').length <= 4;
	return isWhole ? { name, rest: line.slice(head.length).replace(honoursBetween, '') } : null;
}

/**
 * To whom a letter is addressed, one each. An address wraps: a line goes on with the one before it if that had no
 * room for its first word and it begins with no name.
 */
export function readAddressees({ addressee }: Letter): string[] {
	const lines: string[] = [];
	let above = '';
	for (const line of addressee.map(blockText).flatMap(splitAtTitle)) {
		const room = lineLength - above.length - (/^\S+/u.exec(line)?.[0].length ?? 0);
		const goesOn = above.endsWith(',') || (room < 0 && !beginsAddressee(line));
		const last = lines.at(-1);
		if (goesOn && last !== undefined) lines[lines.length - 1] = `${last} ${line}`;
		else lines.push(line);
		above = line;
	}
	// Hidden lines repeat an addressee above its place (letter of 28 October 2016).
	return [...new Set(lines.toReversed())].toReversed();
}

/** Two addressees on one line (letter of 10 May 2016): the second begins with its title. */
function splitAtTitle(line: string): string[] {
	const post = line.indexOf(',') + 1;
	if (post === 0) return [line];
	const [first = '', ...others] = line
		.slice(post)
		.split(/(?<=[\p{Lu}\p{Ll}]) (?=(?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}\S{1,100} \p{Lu}[^,]{1,200},)/u);
	return [line.slice(0, post) + first, ...others];
}

/** Whether a line is "Name, post" or "Name Post". */
function beginsAddressee(line: string): boolean {
	const found = nameAtStart(line);
	return found !== null && found.rest !== '';
}

/** One signature: under its inspectorate, or from its name on. */
interface Signature {
	/** Where it stands among the lines of the letter, to keep their order. */
	line: number;
	x: number;
	name?: string;
	post: string[];
}

/**
 * Who signed, in printed order. Letters up to 2020 have a table of two columns with the inspectorate above name and
 * post, in either order (letter of 28 October 2016); later ones a list of names, each above its post. Where only a post
 * is printed (letter of 2 August 2016) nobody is named.
 */
export function readSignatories({ signature }: Letter): Signatory[] {
	const signatures: Signature[] = [];
	for (const block of signature) {
		const x = block.type === 'row' ? 0 : (block.style?.x ?? 0);
		let open = signatures.findLast((other) => Math.abs(other.x - x) < 12);
		const isBody = body.test(blockText(block)) && isHeading(block);
		for (const { line, text } of isBody ? [] : linesIn(block)) {
			const found = nameAtStart(text);
			if (!open || (found && open.name !== undefined)) {
				open = { line, x, post: [] };
				signatures.push(open);
			}
			if (found) open.name = found.name;
			open.post.push(found ? found.rest : text);
		}
		if (isBody) signatures.push({ line: blockLines(block)[0] ?? 0, x, post: [] });
	}
	return signatures
		.toSorted((a, b) => a.line - b.line)
		.flatMap(({ name, post }) => {
			const printed = post.filter(Boolean).join(' ');
			return name === undefined ? [] : [{ name, ...(printed !== '' && { post: printed }) }];
		});
}

/** Whether a block is bold; in a text nothing is. */
function isHeading(block: Block): boolean {
	return block.type === 'row' || !block.style || block.style.isBold;
}

function linesIn(block: Block): { line: number; text: string }[] {
	return block.type === 'row'
		? block.cells.map((text) => ({ line: block.line, text }))
		: block.segments.map(({ line, text }) => ({ line, text: text.trim() }));
}
