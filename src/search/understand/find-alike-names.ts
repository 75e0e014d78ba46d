import { countEdits } from '../../words/count-edits.ts';
import type { TextWord } from '../words/words.ts';
import type { NamedValue } from './named-values.ts';

/** A council that may be meant, with its place among the words of a search. */
export interface AlikeName extends NamedValue {
	from: number;
	to: number;
}

/** Words with which many names begin, and that name no council on their own. */
const anyPlace: ReadonlySet<string> = new Set(
	'bath central city county east isle isles london milton north royal south tower west york'.split(
		' ',
	),
);

/** Councils of one word that are offered at most: "Kingston" is upon Hull and upon Thames. */
const most = 2;

/**
 * Councils that a reader may mean by what is no name of one: "Leiceter", "Tower Hamlet", "Telford". They are offered and never taken.
 *
 * @param isOpen whether a word is part of no name that was read
 * @param isKnown whether findings have a word: what they have is no misspelling
 */
export function findAlikeNames(
	words: readonly TextWord[],
	named: readonly NamedValue[],
	isOpen: (place: number) => boolean,
	isKnown: (word: string) => boolean,
): AlikeName[] {
	const councils = named.filter(({ facet }) => facet === 'authority');
	return words.flatMap(({ word }, from) => {
		if (!isOpen(from)) return [];
		const begun = councils
			.filter(({ words: [first, ...others] }) => first === word && others.length > 0)
			.filter(() => word.length > 3 && !anyPlace.has(word))
			.map((value) => ({ ...value, from, to: from + 1 }));
		const misspelt = councils.flatMap((value) => {
			const to = from + value.words.length;
			const typed = words.slice(from, to).map((one) => one.word);
			if (typed.length < value.words.length || typed.every(isKnown)) return [];
			if (!typed.every((_, at) => isOpen(from + at))) return [];
			return isMisspelt(typed.join(' '), value.words.join(' ')) ? [{ ...value, from, to }] : [];
		});
		const found = new Map([...begun, ...misspelt].map((value) => [value.label, value]));
		return [...found.values()].slice(0, most);
	});
}

/** Whether one is the other but for a letter, or two of a long one. The first letter is seldom wrong. */
function isMisspelt(typed: string, name: string): boolean {
	const edits = name.length < 8 ? 1 : 2;
	return (
		name.length >= 5 &&
		typed !== name &&
		typed[0] === name[0] &&
		Math.abs(typed.length - name.length) <= edits &&
		countEdits(typed, name, edits) <= edits
	);
}
