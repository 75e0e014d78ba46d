import { compileTerms } from '../glossary/compile-terms.ts';
import type { Stretch } from '../marks/mark.ts';
import { lawNames, type LawEntry } from '../model/law.ts';
import { namePart, partPattern, readParts } from './name-part.ts';
import type { LawUse } from './law-use.ts';

/** A law that a text names. Its stretch is that of the whole citation, with parts and year. */
export interface NamedLaw extends Stretch {
	entry: LawEntry;
	/** What is linked: one use for each part. */
	uses: LawUse[];
}

/** How far before a name its parts are looked for, in characters. */
const reach = 120;

const partsBefore = new RegExp(
	String.raw`(?<parts>${partPattern})\s(?:of|under|in)\s(?:the\s)?$`,
	'iu',
);
const partsAfter = new RegExp(String.raw`^,?\s\(?(?<parts>${partPattern})\)?`, 'iu');

/** What stands between guidance and the year of its edition: "(HM Government, 2013)", "’ 2015". */
const yearAfter =
	/^[’'”"]?,?\s\(?(?:(?:HM Government|HMG|Department for Education|DfE|DfES|DCSF|March|April|July|December|in|of),?\s){0,2}(?<year>(?:19|20)\d\d)(?![\d/–-])\)?/u;

/** Another title that goes on where the name ends: "Children Act 2004 (Joint Area Reviews) Regulations 2015", or its year. */
const goesOn =
	/^(?:\s(?:\([^)]{1,80}\)\s){1,2}(?:Regulations|Order|Rules)\b|,?\s\(?(?:19|20)\d\d)/u;

/** Another title that the name is only the end of: "Carers and Disabled Children Act 2000". */
const begins = /(?:(?<!\d )\b(?:and|of)|(?<!\p{L})\p{Lu}[\p{L}’'-]{1,40},?|\([^)]{1,40}\))\s$/u;
const opening =
	/(?:^|[.;:!?•–]\s?|\b(?:of|by|under|in|on|to) the\s|\b(?:[Tt]he|[Uu]nder|[Ii]n|[Bb]y|[Ww]ith|[Oo]f|[Ss]ince|[Ss]ee|HM Government|[Gg]uidance)\s)$/u;

/** Compiles a search for laws and guidance by their names. */
export function compileNamed(entries: readonly LawEntry[]): (text: string) => NamedLaw[] {
	const find = compileTerms(
		entries.map((entry, index) => {
			const [term = '', ...aliases] = lawNames(entry);
			return { slug: String(index), term, acronym: undefined, aliases, exceptions: [] };
		}),
	);
	return (text) =>
		find(text).flatMap(({ slug, start, end }): NamedLaw[] => {
			const entry = entries[Number(slug)];
			if (!entry) return [];
			const [before, after] = [text.slice(Math.max(0, start - reach), start), text.slice(end)];
			if (!hasCapitals(entry, text.slice(start, end), after)) return [];
			if (entry.parts && (goesOn.test(after) || isEndOfAnother(before))) return [];
			return entry.parts
				? [citeLaw(entry, { start, end }, before, after)]
				: citeGuidance(entry, { start, end }, after);
		});
}

function isEndOfAnother(before: string): boolean {
	return begins.test(before) && !opening.test(before);
}

/** Whether a name that counts only with its capitals has them. Its first is enough where the year of an edition follows. */
function hasCapitals(
	{ name, alsoWritten, exactly, editions }: LawEntry,
	found: string,
	after: string,
): boolean {
	const plain = (written: string): string =>
		written.replaceAll(/[-\u2010\u2011\s]+/gu, ' ').replaceAll('’', "'");
	const isFree = [name, ...alsoWritten].some(
		(other) => plain(other).toLowerCase() === plain(found).toLowerCase(),
	);
	const [, year = ''] = /^\s\(?(\d{4})(?!\d)/u.exec(after) ?? [];
	const isDated = /^\p{Lu}/u.test(found) && editions?.[year] !== undefined;
	return isFree || isDated || exactly.some((other) => plain(other) === plain(found));
}

function citeLaw(
	entry: LawEntry,
	{ start, end }: Stretch,
	before: string,
	after: string,
): NamedLaw {
	const led = partsBefore.exec(before);
	if (led?.groups?.['parts'] !== undefined) {
		const from = start - before.length + led.index;
		const parts = readParts(led.groups['parts']);
		const uses = parts.map((part, at) => ({
			...namePart(entry, part),
			start: from + part.start,
			end: at === parts.length - 1 ? end : from + part.end,
		}));
		return { entry, start: from, end, uses };
	}
	const [, written] = partsAfter.exec(after) ?? [];
	if (written === undefined)
		return { entry, start, end, uses: [{ name: entry.name, href: entry.url, start, end }] };
	const from = end + after.indexOf(written);
	const uses = readParts(written).map((part, at) => ({
		...namePart(entry, part),
		start: at === 0 ? start : from + part.start,
		end: from + part.end,
	}));
	return { entry, start, end: from + written.length, uses };
}

function citeGuidance(entry: LawEntry, { start, end }: Stretch, after: string): NamedLaw[] {
	const found = yearAfter.exec(after);
	const year = entry.editions && found?.groups?.['year'];
	if (year === undefined)
		return [{ entry, start, end, uses: [{ name: entry.name, href: entry.url, start, end }] }];
	const href = entry.editions?.[year];
	if (href === undefined) return [];
	// The bracket that closes belongs to the citation only where it opens in it.
	const words = found?.[0] ?? '';
	const length = words.endsWith(')') && !words.includes('(') ? words.length - 1 : words.length;
	return [
		{
			entry,
			start,
			end: end + length,
			uses: [{ name: `${entry.name}, ${year}`, href, start, end: end + length }],
		},
	];
}
