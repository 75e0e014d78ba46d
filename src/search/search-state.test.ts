import { describe, expect, it } from 'vitest';
import { processorTime } from '../tests/processor-time.ts';
import { maxCharacters } from './query/query-problem.ts';
import { cutTyped, formatSearchState, readSearchState } from './search-state.ts';

const facets = ['authority', 'year'];

describe('readSearchState and formatSearchState', () => {
	it.each([
		'',
		'?q=line+managers',
		'?q=a&authority=wirral&authority=st-helens&year=2012',
		'?year=2012&sort=newest',
		'?q=%22a%22&sort=oldest&group=report',
		'?q=care+in+Reading&word=Reading&word=care&background=yes',
	])('read and write %s', (address) => {
		expect(formatSearchState(readSearchState(address, facets))).toBe(address);
	});

	it('write of a long query what is read of it, and that there was more', () => {
		const state = { ...readSearchState('', facets), q: `${'a'.repeat(maxCharacters)}  b c` };
		const address = formatSearchState(state);
		expect(address).toBe(`?q=${'a'.repeat(maxCharacters)}b`);
		expect(formatSearchState(readSearchState(address, facets))).toBe(address);
	});

	it('leaves out what means nothing', () => {
		const state = readSearchState(
			'?q=+a+&authority=&sort=best&group=x&colour=red&year=1&year=1',
			facets,
		);
		expect(state).toEqual({ q: 'a', choices: { year: ['1'] }, order: 'relevance', grouped: false });
	});
});

describe('what was pasted', () => {
	it('is cut before it is looked at', () => {
		const pasted = 'training '.repeat(1_400_000);
		const time = processorTime(() => {
			const { q } = readSearchState(new URLSearchParams({ q: pasted }).toString(), []);
			expect(q.length).toBeLessThanOrEqual(10_000);
			expect(cutTyped(pasted)).toHaveLength(10_000);
		});
		expect(time).toBeLessThan(5000);
	});
});
