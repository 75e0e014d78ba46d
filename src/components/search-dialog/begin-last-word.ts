import { maxCharacters } from '../../search/query/query-problem.ts';
import { splitTokens } from '../../search/query/tokens.ts';
import { splitWords } from '../../search/words/words.ts';

/** Letters that a beginning must have, in the language of queries. */
const minimumLetters = 3;

/**
 * A query with its last word as a beginning, where nothing is known of that word: it may not be typed to its end.
 * A word that is known stays as it is, so that "care" does not find "careers".
 *
 * @param isKnown whether findings have a word
 */
export function beginLastWord(q: string, isKnown: (word: string) => boolean): string {
	if (q.length >= maxCharacters) return q;
	const token = splitTokens(q).at(-1);
	if (token?.type !== 'word') return q;
	const last = splitWords(token.text).at(-1);
	if (last?.end !== token.text.length || last.word.length < minimumLetters) return q;
	return isKnown(last.word) ? q : `${q}*`;
}
