import { shortestBeginning, type WordingStep } from './read-wording.ts';
import type { ThemeWord } from './theme-words.ts';

/** The most words that ... stands for. */
const longestGap = 5;

/** The wordings that begin with the steps that lead here from the root, each with what it is of. */
export class WordingTree<Owner> {
	readonly #words = new Map<string, WordingTree<Owner>>();
	/** By what they begin with. */
	readonly #beginnings = new Map<string, { key: string; next: WordingTree<Owner> }[]>();
	#afterGap: WordingTree<Owner> | undefined;
	/** What the wordings that end here are of. */
	readonly #owners: Owner[] = [];

	/** Adds one way of writing a wording. */
	plant(way: readonly WordingStep[], owner: Owner): void {
		const [step, ...rest] = way;
		if (step === undefined) this.#owners.push(owner);
		else this.#nextOf(step).plant(rest, owner);
	}

	/**
	 * Finds every wording that begins with a word of a text.
	 *
	 * @param at the word's place
	 * @param found is told what a wording is of, and the place after its last word
	 */
	find(words: readonly ThemeWord[], at: number, found: (owner: Owner, end: number) => void): void {
		this.#findFrom(words, at, true, found);
	}

	#nextOf(step: WordingStep): WordingTree<Owner> {
		switch (step.kind) {
			case 'gap':
				return (this.#afterGap ??= new WordingTree());
			case 'beginning': {
				const { key } = step;
				const start = key.slice(0, shortestBeginning);
				const alike = this.#beginnings.get(start) ?? [];
				this.#beginnings.set(start, alike);
				const known = alike.find((each) => each.key === key);
				if (known !== undefined) return known.next;
				const next = new WordingTree<Owner>();
				alike.push({ key, next });
				return next;
			}
			case 'word':
			case 'capitals': {
				const key = step.kind === 'word' ? step.key : step.word;
				const next = this.#words.get(key) ?? new WordingTree<Owner>();
				this.#words.set(key, next);
				return next;
			}
		}
	}

	/** @param isNear whether the word stands directly after the one before, or has none before it */
	#findFrom(
		words: readonly ThemeWord[],
		at: number,
		isNear: boolean,
		found: (owner: Owner, end: number) => void,
	): void {
		const word = words[at];
		if (word === undefined || !isNear) return;
		const { key, capitals } = word;
		const keys = [key];
		// The s of a plural. A wording in the plural is planted with its s.
		if (key.endsWith('s')) keys.push(key.slice(0, -1));
		if (capitals !== undefined) keys.push(capitals);
		for (const each of keys) {
			const next = this.#words.get(each);
			if (next !== undefined) next.#goOn(words, at + 1, found);
		}
		for (const beginning of this.#beginnings.get(key.slice(0, shortestBeginning)) ?? [])
			if (key.startsWith(beginning.key)) beginning.next.#goOn(words, at + 1, found);
	}

	#goOn(words: readonly ThemeWord[], at: number, found: (owner: Owner, end: number) => void): void {
		for (const owner of this.#owners) found(owner, at);
		this.#findFrom(words, at, words[at]?.parting === 'none', found);
		if (this.#afterGap === undefined) return;
		for (let next = at; next <= at + longestGap; next += 1) {
			if (words[next] === undefined || words[next]?.parting === 'end') return;
			this.#afterGap.#findFrom(words, next, true, found);
		}
	}
}
