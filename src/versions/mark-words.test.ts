import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords, type MarkedWords } from './mark-words.ts';

const show = (words: readonly MarkedWords[]) =>
	words.map(({ words: run, own }) => (own ? `[${run}]` : run)).join('');
const all = (words: readonly MarkedWords[]) => words.map(({ words: run }) => run).join('');
const shared = (words: readonly MarkedWords[]) =>
	all(words.filter(({ own }) => !own))
		.split(/\s+/u)
		.filter(Boolean);

test.each([
	['A very good team', 'A good team', 'A [very ]good team', 'A good team'],
	['A good team', 'A good, new team', 'A [good ]team', 'A [good, new ]team'],
	['Good', 'Bad', '[Good]', '[Bad]'],
	['The same', 'The same', 'The same', 'The same'],
])('marks what one text has alone: %s, %s', (was, now, older, newer) => {
	const marked = markWords(was, now);
	expect([show(marked.was), show(marked.now)]).toEqual([older, newer]);
});

test('no word is hidden, and what is not marked is the same in both', () => {
	const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd\n'), { maxLength: 12 });
	fc.assert(
		fc.property(words, words, (one, other) => {
			const [was, now] = [one.join(' '), other.join(' ')];
			const marked = markWords(was, now);
			expect([all(marked.was), all(marked.now)]).toEqual([was, now]);
			expect(shared(marked.was)).toEqual(shared(marked.now));
		}),
	);
});

test('texts too long to be held against each other word by word are marked where they differ at all', () => {
	const long = (word: string) => `Begin ${`${word} `.repeat(1100)}end`;
	const marked = markWords(long('one'), long('two'));
	expect(marked.was.map(({ own }) => own)).toEqual([false, true, false]);
});
