import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';
import { formatWeights, parseWeights, weightOf } from './word-weights.ts';

const texts = [
	'Caseloads are too high.',
	'Their caseloads, in Norchester, are high.',
	'A caseload of the MASH.',
	'The MASH in Norchester.',
];

test('counts in how many findings a word stands, in any form, and no names', () => {
	const { findings, counts } = countWords(texts);
	expect(findings).toBe(4);
	expect(counts.get('caseload')).toBe(3);
	expect(counts.get('mash')).toBe(2);
	expect(counts.has('norchester')).toBe(false);
});

test('leaves out what stands in one finding alone', () => {
	expect(countWords(['Plans drift.', 'Plans wait.']).counts.has('drift')).toBe(false);
});

test('weighs a rare word more than a frequent one, and an unknown one as the rarest', () => {
	const weights = countWords(texts);
	expect(weightOf('mash', weights)).toBeGreaterThan(weightOf('caseload', weights));
	expect(weightOf('unheard', weights)).toBe(weightOf('mash', weights));
});

test('reads what it writes, the most frequent word first', () => {
	const weights = countWords(texts);
	const text = formatWeights(weights);
	expect(text.split('\n')[0]).toBe('findings\t4');
	expect(parseWeights(text, 'word-weights.tsv')).toEqual({
		findings: weights.findings,
		counts: new Map([...weights.counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
	});
});

test.each([
	['findings\t4\nplan\tmany\n', /word-weights\.tsv:2 - "plan\tmany"/u],
	['plan\t4\n', /word-weights\.tsv:1 - the number of findings is missing/u],
	['', /number of findings is missing/u],
])('says where a file is not of its form: %j', (text, said) => {
	expect(() => parseWeights(text, 'word-weights.tsv')).toThrow(said);
});
