import { nameKey, namesOf } from '../model/glossary-names.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import type { Stretch } from '../marks/mark.ts';

/** A place in a text where a term is used. */
export interface TermUse extends Stretch {
	/** The term. */
	slug: string;
}

/** Finds every use of a term in a text, from its beginning; no two overlap. */
export type FindTerms = (text: string) => TermUse[];

/**
 * Compiles the names of all terms into one search. A longer name goes before a shorter one, a name ends where its word
 * ends, and the s of a plural belongs to it. Capitals count only in words that are all capitals: "CASH" is not cash.
 * Where an exception stands, nothing is found.
 *
 * A tree of characters rather than one pattern: the engine throws the code of a pattern away when memory is short and
 * makes it anew, and for a pattern of all names that took longer than all its uses.
 */
export function compileTerms(
	terms: readonly (Pick<GlossaryTerm, 'term' | 'acronym' | 'aliases' | 'exceptions'> & {
		slug: string;
	})[],
): FindTerms {
	const tree: NameTree = { next: new Map(), names: [] };
	for (const term of terms) {
		for (const name of namesOf(term)) plant(tree, name, term.slug);
		for (const name of term.exceptions) plant(tree, name, null);
	}
	return (text) => {
		const uses: TermUse[] = [];
		wordStart.lastIndex = 0;
		for (let word = wordStart.exec(text); word !== null; word = wordStart.exec(text)) {
			const found = findLongest(tree, text, word.index);
			if (found === null) continue;
			const { slug, end } = found;
			if (slug !== null) uses.push({ slug, start: word.index, end });
			wordStart.lastIndex = end;
		}
		return uses;
	};
}

/** The names that begin with the characters that lead here from the root, as `nameKey` gives them. */
interface NameTree {
	next: Map<string, NameTree>;
	/** Those that end here. */
	names: PlantedName[];
}

interface PlantedName {
	/** The term; null where the name is an exception. */
	slug: string | null;
	/** Its words that are all capitals, by their place among its words. */
	capitals: [place: number, word: string][];
	/** Whether it may have the s of a plural. */
	isSingular: boolean;
}

/** A place where a word begins that is not the second half of one with a hyphen. */
const wordStart = /(?<![\p{L}\p{N}_]|[\p{L}\p{N}][-\u2010\u2011])[a-z0-9]/giu;

/** What parts the words of a name. A report may write a hyphen where the glossary has a space, and the other way. */
const parting = /[-\u2010\u2011\s]/u;

function plant(tree: NameTree, name: string, slug: string | null): void {
	let node = tree;
	for (const character of nameKey(name).split('')) {
		let next = node.next.get(character);
		if (next === undefined) node.next.set(character, (next = { next: new Map(), names: [] }));
		node = next;
	}
	const words = name.trim().split(/[-\u2010\u2011\s]+/u);
	node.names.push({
		slug,
		capitals: words.flatMap((word, place): PlantedName['capitals'] =>
			/^\p{Lu}{2,}$/u.test(word) ? [[place, word]] : [],
		),
		isSingular: !name.endsWith('s'),
	});
}

/** The longest name that stands at a place of a text, with the place after it. */
function findLongest(
	tree: NameTree,
	text: string,
	start: number,
): { slug: string | null; end: number } | null {
	let longest: { slug: string | null; end: number } | null = null;
	let node: NameTree | undefined = tree;
	for (let end = start; end <= text.length; end += 1) {
		for (const { slug, capitals, isSingular } of node.names) {
			const wordEnd = endOfWord(text, end, isSingular);
			if (wordEnd !== null && hasCapitals(text.slice(start, end), capitals))
				longest = { slug, end: wordEnd };
		}
		node = node.next.get(characterKey(text.charAt(end)));
		if (node === undefined) break;
	}
	return longest;
}

/** A character of a text as `nameKey` has it. */
function characterKey(character: string): string {
	if (character === '’') return "'";
	return parting.test(character) ? ' ' : character.toLowerCase();
}

/** Where the word ends that a name ends with, the s of a plural included; null where it goes on. */
function endOfWord(text: string, end: number, mayBePlural: boolean): number | null {
	if (!goesOn(text, end)) return end;
	return mayBePlural && text.charAt(end) === 's' && !goesOn(text, end + 1) ? end + 1 : null;
}

function goesOn(text: string, at: number): boolean {
	const character = text.codePointAt(at);
	return character !== undefined && /[\p{L}\p{N}]/u.test(String.fromCodePoint(character));
}

function hasCapitals(found: string, capitals: PlantedName['capitals']): boolean {
	if (capitals.length === 0) return true;
	const words = found.split(parting);
	return capitals.every(([place, word]) => words[place] === word);
}
