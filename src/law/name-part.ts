import type { LawEntry } from '../model/law.ts';
import type { LawUse } from './law-use.ts';

/** A number of a part as reports write it, with its subsections: "20(1)(b)", "23D". */
const number = String.raw`\d{1,3}[A-Z]{0,2}(?:\s?\([0-9a-z]{1,4}\))*(?![\p{L}\p{N}])`;

/** What reports call a part. The letter alone needs its number close by. */
const word = String.raw`(?:sections?|regulations?|schedules?|parts?|regs?\.?|ss?\.?)`;

/** A part, or several: "section 47", "sections 17 and 20", "s.47". */
export const partPattern = String.raw`(?<![\p{L}\p{N}.£])${word}\s?(?:${number})(?:(?:\s?,\s?|\s?[&–-]\s?|,?\s(?:and|or|to)\s)(?:${number}))*`;

/** The segment of an address for each word, by how it begins. */
const segments: readonly [RegExp, string][] = [
	[/^schedule/iu, 'schedule'],
	[/^part/iu, 'part'],
	[/^reg/iu, 'regulation'],
	[/^s/iu, 'section'],
];

/** One part of a law as a text writes it. */
export interface WrittenPart {
	/** Offsets within the words that were read; the first begins with the word "section". */
	start: number;
	end: number;
	/** `section`, `regulation`, `schedule` or `part`. */
	kind: string;
	/** "20(1)" */
	number: string;
}

/** The parts that some words name: two in "sections 17 and 20". */
export function readParts(words: string): WrittenPart[] {
	const kind = segments.find(([pattern]) => pattern.test(words))?.[1] ?? 'section';
	return Array.from(words.matchAll(new RegExp(number, 'gu')), ({ 0: written, index }, at) => ({
		start: at === 0 ? 0 : index,
		end: index + written.length,
		kind,
		number: written.replaceAll(/\s/gu, ''),
	}));
}

/** What a part is called and where it stands: legislation.gov.uk has `/section/20/1` for section 20(1). */
export function namePart(
	{ name, url }: LawEntry,
	{ kind, number: written }: Pick<WrittenPart, 'kind' | 'number'>,
): Pick<LawUse, 'name' | 'href'> {
	const steps = written.replaceAll(')', '').split('(');
	return { name: `${name}, ${kind} ${written}`, href: [url, kind, ...steps].join('/') };
}
