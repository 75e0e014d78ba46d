import { isFunctionWord } from '../words/function-words.ts';
import { keyOf, type Compound } from './compound.ts';

/** The words of a report, place by place; an empty one where a place is free. */
export interface ReportWords {
	words: readonly string[];
	/** Places of words that a hyphen joins with the next. */
	joints: ReadonlySet<number>;
}

/** A place in a report where a compound stands as several words. */
export interface CompoundPlace {
	/** 0-based, of its first word. */
	place: number;
	compound: Compound;
}

/** The most words of one compound: "up-to-date" has three. */
const mostParts = 4;

/**
 * Which share of the times that words stand side by side they must have a hyphen, to be one word apart as well where nothing
 * else says so: of "drop in" half have one, of "in form" or "young people" hardly any.
 */
const enoughHyphens = 0.1;

/** Pairs that a joined word may always be written as, with or without a hyphen. */
const alwaysJoined: ReadonlySet<string> = new Set(['per cent', 'can not']);

/**
 * Finds the compounds of a library, and where they stand as several words. Words are a compound where a report joins them with
 * a hyphen, or where another one writes them as one word: the library is its own witness, no list. Of the words of a sentence that
 * merely look so ("in to", "a part") a function word warns; then hyphens must be frequent.
 *
 * @param reports are gone through twice
 * @param vocabulary every word that any of them has
 */
export function findCompounds(
	reports: Iterable<ReportWords>,
	vocabulary: ReadonlySet<string>,
): {
	compounds: Compound[];
	places: CompoundPlace[][];
} {
	const known = new CandidateTree(vocabulary);
	for (const report of reports) for (const parts of chainsOf(report)) known.add(parts).hyphens += 1;
	const found = Array.from(reports, (report) => known.find(report));
	const compounds = new Map<Candidate, Compound>();
	for (const candidate of known.all()) {
		const { parts, hyphens, spaces } = candidate;
		const isOften = hyphens >= enoughHyphens * (hyphens + spaces);
		const isJoined = vocabulary.has(keyOf(candidate));
		const isSure = isOften || !parts.some(isFunctionWord) || alwaysJoined.has(parts.join(' '));
		if (isJoined || isOften) compounds.set(candidate, { parts, apart: isSure });
	}
	return {
		compounds: [...compounds.values()],
		places: found.map((ofReport) =>
			ofReport.flatMap(({ place, candidate, hyphenated }) => {
				const compound = compounds.get(candidate);
				return compound !== undefined && (hyphenated || compound.apart)
					? [{ place, compound }]
					: [];
			}),
		),
	};
}

/** Words that may be a compound, with how often they stand together. */
interface Candidate {
	parts: readonly string[];
	hyphens: number;
	/** How often they stand side by side without hyphens. */
	spaces: number;
}

class CandidateTree {
	readonly #vocabulary: ReadonlySet<string>;
	readonly #byFirst = new Map<string, Candidate[]>();

	constructor(vocabulary: ReadonlySet<string>) {
		this.#vocabulary = vocabulary;
	}

	*all(): Generator<Candidate> {
		for (const candidates of this.#byFirst.values()) yield* candidates;
	}

	add(parts: readonly string[]): Candidate {
		const [first = ''] = parts;
		const alike = this.#byFirst.get(first) ?? [];
		const known = alike.find(
			(other) =>
				other.parts.length === parts.length && other.parts.every((part, at) => part === parts[at]),
		);
		if (known !== undefined) return known;
		const candidate = { parts, hyphens: 0, spaces: 0 };
		this.#byFirst.set(first, [...alike, candidate]);
		return candidate;
	}

	/** Where candidates stand; two words that some report writes as one become one. */
	find({
		words,
		joints,
	}: ReportWords): { place: number; candidate: Candidate; hyphenated: boolean }[] {
		return words.flatMap((first, place) => {
			const next = words[place + 1] ?? '';
			if (next === '') return [];
			if (this.#areOne(first, next)) this.add([first, next]);
			const here = (this.#byFirst.get(first) ?? []).filter(({ parts }) =>
				parts.every((part, at) => words[place + at] === part),
			);
			return here.map((candidate) => {
				const hyphenated = candidate.parts.slice(1).every((_, at) => joints.has(place + at));
				if (!hyphenated) candidate.spaces += 1;
				return { place, candidate, hyphenated };
			});
		});
	}

	#areOne(first: string, second: string): boolean {
		if (first.length < 2 || second.length < 2 || !this.#vocabulary.has(first + second))
			return false;
		if (alwaysJoined.has(`${first} ${second}`)) return true;
		return (
			isOfLetters(first) && isOfLetters(second) && !isFunctionWord(first) && !isFunctionWord(second)
		);
	}
}

/** Words that hyphens join, as long as they go on. */
function* chainsOf({ words, joints }: ReportWords): Generator<string[]> {
	for (const start of joints) {
		if (joints.has(start - 1) && isOfLetters(words[start - 1] ?? '')) continue;
		const chain = [words[start] ?? ''];
		for (let at = start; joints.has(at) && chain.length <= mostParts; at += 1)
			chain.push(words[at + 1] ?? '');
		while (chain.length > 0 && !isOfLetters(chain.at(-1) ?? '')) chain.pop();
		if (chain.length > 1 && chain.length <= mostParts && chain.every(isOfLetters)) yield chain;
	}
}

function isOfLetters(word: string): boolean {
	return /^\p{L}+$/u.test(word);
}
