import { describe, expect, test } from 'vitest';
import { openSmallIndex } from './fixtures/memory-index.ts';
import { FacetValues } from './index/facet-values.ts';
import { parseQuery } from './query/parse-query.ts';
import { runSearch } from './run/run-search.ts';
import { readSearchState } from './search-state.ts';
import { stemWord } from './words/stem.ts';

/** Words that every object, list or function knows something by. A reader may type any of them. */
const names = [Object.prototype, Array.prototype, Function.prototype, Promise.prototype]
	.flatMap((prototype) => Object.getOwnPropertyNames(prototype))
	.filter((name, at, all) => all.indexOf(name) === at);

async function search(q: string, choices: Record<string, string[]> = {}) {
	const { index } = await openSmallIndex([
		{ text: 'The builder was a constructor of value.', kind: ['strength'] },
		{ text: 'Plans are good.', kind: ['constructor'] },
	]);
	const facets = new FacetValues(index.manifest);
	return runSearch(index, facets, { q, choices, order: 'relevance', grouped: false });
}

test('there are such words', () => {
	expect(names).toEqual(
		expect.arrayContaining(['constructor', '__proto__', 'hasOwnProperty', 'toString']),
	);
});

describe.each(names)('%s', (name) => {
	test('is read as a word wherever it stands', () => {
		for (const q of [name, `plans ${name}`, `-${name}`, `(${name} OR plans)`, `"${name}"`])
			expect(() => parseQuery(q, ['year'])).not.toThrow();
		expect(parseQuery(`${name}:x`, ['year']).problems.length).toBeLessThanOrEqual(1);
		expect(typeof stemWord(name.toLowerCase())).toBe('string');
	});

	test('is looked for in good time, also as a value and a choice', async () => {
		for (const q of [
			name,
			`kind:${name}`,
			`${name}:good`,
			`${name} OR plans`,
			`"${name} of value"`,
		])
			expect((await search(q)).summary).not.toBe('');
		expect((await search('', { kind: [name] })).findings).toEqual(
			name === 'constructor' ? [1] : [],
		);
	});

	test('is no choice in an address, unless it is a facet', () => {
		expect(readSearchState(`?${name}=x&q=${name}`, ['kind']).choices).toEqual({});
		expect(readSearchState(`?kind=${name}`, ['kind']).choices).toEqual({ kind: [name] });
	});
});

test('a word that is found counts as every other', async () => {
	const { findings, counts } = await search('constructor');
	expect(findings).toEqual([0]);
	expect(counts.get('kind')?.get('strength')).toBe(1);
	expect(counts.get('kind')?.get('toString')).toBeUndefined();
});
