import type { LawEntry } from '../model/law.ts';
import type { NamedLaw } from './find-named.ts';
import type { LawUse } from './law-use.ts';
import { namePart, partPattern, readParts } from './name-part.ts';

const parts = new RegExp(partPattern, 'giu');

/** The law that a part is said to be of, where it is not named: "of the Act", "of that Act", "of the 1989 Act". */
const ofTheLaw =
	/^\s(?:of|under|in)\s(?:the|that|this|the same)\s(?:(?<year>(?:19|20)\d\d)\s)?(?:Act|Regulations)\b(?!\s\d)/u;

/** A law by a name that is not known here: nothing is understood there. */
const ofAnother = /^\s(?:of|to)\s(?:the\s)?(?:\p{Lu}|\d|this|report)/u;

/**
 * The parts that a text names without their law: of "the Act" where the text names only one law that it can be, or of the law
 * that reports mean by it.
 *
 * @param named the laws that the text names, with their parts
 */
export function findUnnamed(
	text: string,
	named: readonly NamedLaw[],
	entries: readonly LawEntry[],
): LawUse[] {
	return Array.from(text.matchAll(parts)).flatMap(({ 0: words, index: start }): LawUse[] => {
		const end = start + words.length;
		if (named.some((law) => law.start < end && start < law.end)) return [];
		const after = text.slice(end);
		const said = ofTheLaw.exec(after);
		if (!said && ofAnother.test(after)) return [];
		const sentence = sentenceAround(text, start, end);
		// "In section 9 and 47 children": after the singular only the first number is sure to be one of a part.
		const own =
			/^(?:sections|regulations|schedules|regs|ss)/iu.test(words) || said
				? readParts(words)
				: readParts(words).slice(0, 1);
		return own.flatMap((part): LawUse[] => {
			const entry = said
				? findSaid(named, said.groups?.['year'])
				: findUnderstood(entries, part, sentence);
			return entry
				? [{ ...namePart(entry, part), start: start + part.start, end: start + part.end }]
				: [];
		});
	});
}

/** The one law of the text that "the Act" can be. */
function findSaid(named: readonly NamedLaw[], year: string | undefined): LawEntry | undefined {
	const laws = new Set(named.filter(({ entry }) => entry.parts).map(({ entry }) => entry));
	const fitting = [...laws].filter(({ name }) => year === undefined || name.endsWith(year));
	return fitting.length === 1 ? fitting[0] : undefined;
}

function findUnderstood(
	entries: readonly LawEntry[],
	{ kind, number }: { kind: string; number: string },
	sentence: string,
): LawEntry | undefined {
	const [whole] = number.split('(');
	return entries.find(
		(entry) =>
			entry.parts === kind &&
			entry.understood.some(
				({ part, near, unless }) =>
					part === whole &&
					(!near || hasOne(sentence, near)) &&
					!(unless && hasOne(sentence, unless)),
			),
	);
}

/** Whether a word of a sentence begins as one of these does. */
function hasOne(sentence: string, words: readonly string[]): boolean {
	const lower = ` ${sentence.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')}`;
	return words.some((word) => lower.includes(` ${word.toLowerCase()}`));
}

function sentenceAround(text: string, start: number, end: number): string {
	const before =
		text
			.slice(0, start)
			.split(/[.!?]\s(?=\p{Lu})/u)
			.at(-1) ?? '';
	return before + text.slice(start, end) + (text.slice(end).split(/[.!?]\s(?=\p{Lu})/u)[0] ?? '');
}
