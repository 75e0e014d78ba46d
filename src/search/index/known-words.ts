import { isFunctionWord } from '../words/function-words.ts';
import { spellBeginnings } from '../words/spelling.ts';
import { stemWord } from '../words/stem.ts';
import { keyOf, readCompound, type Compound } from './compound.ts';

/** The words that findings have, and how they belong together: forms of one word, and several words that are written as one. */
export class KnownWords {
	/** Every word in just its form; compounds as one word. */
	readonly all: ReadonlySet<string>;
	readonly #compounds: ReadonlyMap<string, Compound>;
	/** Forms of each stem. */
	#stems: ReadonlyMap<string, string[]> | undefined;

	/** @param written as the manifest has them: with spaces between, compounds with the signs of `writeCompound` */
	constructor(written: string) {
		const words = written === '' ? [] : written.split(' ');
		const compounds = words.flatMap((word) => readCompound(word) ?? []);
		this.#compounds = new Map(compounds.map((compound) => [keyOf(compound), compound]));
		this.all = new Set(words.map((word) => word.replace(/[-+]/gu, '')));
	}

	/** The forms of a word that findings have: for "visits" also "visit", "visited" and "visiting". */
	formsOf(word: string): readonly string[] {
		this.#stems ??= Map.groupBy(this.all, stemWord);
		return this.#stems.get(stemWord(word)) ?? [];
	}

	/** Whether a finding has the word in this very form. */
	has(word: string): boolean {
		return this.all.has(word);
	}

	/** The words that begin so, in any of their spellings. */
	beginningWith(beginning: string): string[] {
		const beginnings = spellBeginnings(beginning);
		return [...this.all].filter((word) => beginnings.some((one) => word.startsWith(one)));
	}

	/**
	 * The one word that some words are where they stand side by side: "wellbeing" of "well" and "being". Undefined where findings
	 * do not say so, or mean something else by it: "in form" is not "inform".
	 *
	 * @param hyphenated whether they are written with hyphens, which leaves no doubt
	 */
	join(words: readonly string[], hyphenated = false): string | undefined {
		const key = keyOf({ parts: words });
		const compound = this.#compounds.get(key);
		if (compound?.parts.join(' ') === words.join(' '))
			return compound.apart || hyphenated ? key : undefined;
		if (words.length < 2 || !this.all.has(key)) return undefined;
		const isSure = words.every(
			(word) => word.length > 1 && /^\p{L}+$/u.test(word) && !isFunctionWord(word),
		);
		return isSure || hyphenated ? key : undefined;
	}

	/** Whether all places where words stand side by side are known under their one word. */
	holdsApart(words: readonly string[]): boolean {
		const compound = this.#compounds.get(keyOf({ parts: words }));
		return compound?.apart === true && compound.parts.join(' ') === words.join(' ');
	}

	/** The words of a compound: "well" and "being" of "wellbeing"; undefined of any other word. */
	partsOf(word: string): readonly string[] | undefined {
		return this.#compounds.get(word)?.parts;
	}
}
