import { isCommon } from '../search/words/common-words.ts';
import { stemWord } from '../search/words/stem.ts';
import { possessive, splitWords } from '../search/words/words.ts';
import { isPlain } from './plain-words.ts';

/** The words of an improvement that tell what it is about, as stems, each once. */
export function findTellingWords(text: string): Set<string> {
	return new Set(
		splitWords(text)
			.map(({ word }) => word)
			.filter((word) => word !== possessive && /\p{L}/u.test(word) && !isCommon(word))
			.map(stemWord)
			.filter((stem) => !isPlain(stem)),
	);
}

/** How alike two improvements are, from 0 to 1: the telling words that they share, out of the mean of what each has. */
export function measureLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const word of fewer) if (more.has(word)) shared += 1;
	return (2 * shared) / (a.size + b.size);
}
