import type { Choices } from '../find/narrow.ts';
import { splitTokens } from '../query/tokens.ts';
import { isCommon } from '../words/common-words.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { possessive, splitWords, type TextWord } from '../words/words.ts';
import { findYears } from './find-years.ts';
import { findAlikeNames } from './find-alike-names.ts';
import { splitNameWords } from './name-words.ts';
import type { NamedValue } from './named-values.ts';

/** A name in a search that means a place, a year, a grade or another value, in place of words of findings. */
export interface Understood {
	/** The name as typed: "Kent". */
	typed: string;
	facet: string;
	/** None of an authority that no report here is about. */
	ids: string[];
	/** As read: "Kent", "2014 to 2016". */
	label: string;
	/** The slug of an authority; absent of any other value. */
	slug?: string;
	/** Whether the search keeps to it; else it is offered. */
	taken: boolean;
	/** The search without the name: what is left to be looked for in findings. */
	without: string;
}

/** What was made of a search. */
export interface Understanding {
	values: Understood[];
	/** What is left to be looked for in the words of findings. */
	rest: string;
	/** The values that it keeps to. */
	choices: Choices;
}

/** A name with its place among the words of a search. */
interface Match extends NamedValue {
	/** Place of its first word, and after its last. */
	from: number;
	to: number;
}

/** Words that lead to a place or a time, and mean nothing without it. */
const leading: ReadonlySet<string> = new Set(
	'in at for from of within across around during by about'.split(' '),
);

/** Words before a grade that say that it is one. */
const grading: ReadonlySet<string> = new Set(['graded', 'judged', 'rated']);

/** Words behind a grade that say that it is one. */
const judged: ReadonlySet<string> = new Set(['councils', 'authorities']);

/** What may follow the name of a council. */
const council = ['council', 'borough', 'county', 'city', 'local', 'authority', 'cc', 'mbc', 'lbc'];

/** The last of what follows it: "Kent County" may be the begin of anything. */
const councilEnd: ReadonlySet<string> = new Set(['council', 'authority', 'cc', 'mbc', 'lbc']);

/** What may stand before the name of a council, the longest first. */
const councilStart = [
	'the royal borough of',
	'royal borough of',
	'the london borough of',
	'london borough of',
	'metropolitan borough of',
	'borough of',
	'city of',
	'county of',
	'county',
].map((words) => words.split(' '));

/** From so many words on a search is a passage that was copied, in which a name is one of its words. */
const passage = 14;

/**
 * Reads the names in a search. What surely means a value the search keeps to, and what may be a word of findings as well is
 * offered; a search with operators keeps to nothing, for its reader says what they mean. Quoted words and fields are left alone.
 *
 * @param asWords names, as typed, that the reader wants to be words
 * @param isKnown whether findings have a word: what they lack may be the misspelt name of a council
 */
export function understand(
	q: string,
	named: readonly NamedValue[],
	years: readonly string[],
	asWords: readonly string[] = [],
	isKnown: (word: string) => boolean = () => true,
): Understanding {
	const tokens = splitTokens(q);
	const plain = tokens.filter(
		(token, at) => token.type === 'word' && tokens[at - 1]?.type !== 'not',
	);
	const words = splitNameWords(q).filter(({ start, end }) =>
		plain.some((token) => start >= token.start && end <= token.end),
	);
	const isPlain =
		words.length < passage &&
		tokens.every(({ type }) => ['word', 'quoted', 'field'].includes(type));
	const matches = findMatches(q, words, named, years);
	const wanted = new Set(asWords.map((typed) => typed.toLowerCase()));
	const typedOf = ({ from, to }: Match) => q.slice(words[from]?.start, words[to - 1]?.end);
	const isTaken = decide(
		q,
		words,
		matches,
		(match) => isPlain && match.ids.length > 0 && !wanted.has(typedOf(match).toLowerCase()),
	);
	const isOpen = (at: number) =>
		words[at] !== undefined && !matches.some(({ from, to }) => at >= from && at < to);
	const alike = words.length < passage ? findAlikeNames(words, named, isOpen, isKnown) : [];
	const all = [...matches, ...alike].sort((a, b) => a.from - b.from);
	const values = all.map((match): Understood => ({
		typed: typedOf(match),
		facet: match.facet,
		ids: match.ids,
		label: match.label,
		...(match.slug !== undefined && { slug: match.slug }),
		taken: isTaken.has(match),
		without: cut(q, words, [match]),
	}));
	const taken = matches.filter((match) => isTaken.has(match));
	const choices: Record<string, string[]> = {};
	for (const { facet, ids } of taken)
		choices[facet] = [...new Set([...(choices[facet] ?? []), ...ids])];
	return { values, rest: taken.length === 0 ? q : cut(q, words, taken), choices };
}

/** Names from the first word on, the longest first; none overlaps another. */
function findMatches(
	q: string,
	words: readonly TextWord[],
	named: readonly NamedValue[],
	years: readonly string[],
): Match[] {
	const matches: Match[] = [];
	for (let from = 0; from < words.length;) {
		const best = [...findYears(q, words, from, years), ...matchNames(words, from, named)].sort(
			(a, b) => b.to - a.to,
		)[0];
		if (best === undefined) from += 1;
		else {
			matches.push(best);
			from = best.to;
		}
	}
	return matches;
}

function matchNames(
	words: readonly TextWord[],
	from: number,
	named: readonly NamedValue[],
): Match[] {
	return named
		.filter(({ facet }) => facet !== 'year')
		.flatMap((value) => [value, ...withStart(value)])
		.filter((value) => value.words.every((word, at) => words[from + at]?.word === word))
		.map((value) => {
			const to = from + value.words.length;
			if (value.facet === 'authority') {
				const end = words.findIndex(({ word }, at) => at >= to && !council.includes(word));
				const after = end < 0 ? words.length : end;
				if (after > to && councilEnd.has(words[after - 1]?.word ?? ''))
					return { ...value, certainty: 'sure', from, to: after };
			}
			return { ...value, from, to };
		});
}

/** The name of a council with what stands before it: then it is no other word. */
function withStart(value: NamedValue): NamedValue[] {
	if (value.facet !== 'authority') return [];
	return councilStart.map((start) => ({
		...value,
		words: [...start, ...value.words],
		certainty: 'sure',
	}));
}

/** Which names the search keeps to. */
function decide(
	q: string,
	words: readonly TextWord[],
	matches: readonly Match[],
	mayTake: (match: Match) => boolean,
): ReadonlySet<Match> {
	const taken = new Set(matches.filter((match) => mayTake(match) && isSure(q, words, match)));
	const beside = (match: Match, certainty: string) =>
		matches.find(
			(other) =>
				other.certainty === certainty &&
				mayTake(other) &&
				(other.to === match.from || other.from === match.to),
		);
	for (const match of matches) {
		if (!mayTake(match)) continue;
		if (match.certainty === 'grade') {
			const graded = beside(match, 'graded');
			if (graded !== undefined) taken.add(match).add(graded);
			else if (grading.has(words[match.from - 1]?.word ?? '')) taken.add(match);
			else if (judged.has(words[match.to]?.word ?? '')) taken.add(match);
		}
		if (match.certainty === 'kind' && leading.has(words[match.to]?.word ?? '')) taken.add(match);
		if (match.certainty === 'kind' && words[match.to]?.word === 'on') taken.add(match);
	}
	// Where nothing would be left to look for, a grade or a kind is what is meant: "inadequate Wigan 2024".
	const open = matches.filter((match) => !taken.has(match) && mayTake(match));
	if (
		taken.size > 0 &&
		open.every(({ certainty }) => certainty === 'grade' || certainty === 'kind')
	) {
		const left = words.filter((_, at) => !matches.some(({ from, to }) => at >= from && at < to));
		if (left.every(({ word }) => isCommon(word) || isFunctionWord(word)))
			for (const match of open) taken.add(match);
	}
	return taken;
}

/** A name that is a word too means the place where it has a capital and a word before that leads there. */
function isSure(q: string, words: readonly TextWord[], { certainty, from }: Match): boolean {
	if (certainty === 'sure') return true;
	const [before, first] = [words[from - 1]?.word ?? '', words[from]];
	return certainty === 'place' && leading.has(before) && /^\p{Lu}/u.test(q.slice(first?.start));
}

/** A search without some names and the words that lead to them; empty where only words are left that nobody looks for. */
function cut(q: string, words: readonly TextWord[], matches: readonly Match[]): string {
	let rest = q;
	for (const match of matches.toSorted((a, b) => b.from - a.from)) {
		const start = words[firstLeading(words, match)]?.start;
		rest = rest.slice(0, start) + rest.slice(words[afterLeading(words, match) - 1]?.end);
	}
	rest = rest.replace(/\s+/gu, ' ').trim();
	const isEmpty = splitWords(rest).every(({ word }) => isCommon(word) || leading.has(word));
	return isEmpty && !/["(]/u.test(rest) ? '' : rest;
}

/** Place of the first word that goes with a name: "in the North West", "rated good". */
function firstLeading(words: readonly TextWord[], { from, facet }: Match): number {
	const at = (place: number) => words[place]?.word ?? '';
	if (facet === 'grade') return grading.has(at(from - 1)) ? from - 1 : from;
	if (!['authority', 'region', 'year'].includes(facet)) return from;
	const first = at(from - 1) === 'the' ? from - 1 : from;
	return leading.has(at(first - 1)) ? first - 1 : first;
}

/** Place after the last word that goes with a name: "recommendations about". */
function afterLeading(words: readonly TextWord[], { to, facet, certainty }: Match): number {
	const next = words[to]?.word ?? '';
	if (facet === 'grade' && judged.has(next)) return to + 1;
	if (next === possessive) return to + 1;
	return certainty === 'kind' && (leading.has(next) || next === 'on') ? to + 1 : to;
}
