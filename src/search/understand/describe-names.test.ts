import { expect, it } from 'vitest';
import type { SearchState } from '../asked/search-state.ts';
import { describeNames } from './describe-names.ts';
import type { Understood } from './understand.ts';

const state: SearchState = { q: 'asked', choices: {}, order: 'relevance', grouped: false };
const read = {
	withName: (name: Understood) => ({ ...state, q: `with ${name.typed}` }),
	withoutName: (name: Understood) => ({ ...state, q: `without ${name.typed}` }),
	literal: { ...state, q: 'literal' },
};
const name = (typed: string, rest: Partial<Understood & { findings: number }> = {}) => ({
	typed,
	facet: 'authority',
	ids: ['x'],
	label: typed,
	taken: true,
	without: '',
	...rest,
});

it('puts the page of the council first, and what the search keeps to with its count and a way back', () => {
	const lines = describeNames(read, [
		name('2024', { facet: 'year', findings: 1 }),
		name('Kent', { slug: 'kent', findings: 50 }),
	]);
	expect(lines.map((line) => [line.type, line.text])).toEqual([
		['page', 'Kent: page of the council'],
		['taken', 'In 2024: 1 finding'],
		['taken', 'In Kent: 50 findings'],
		['literal', 'All of it as words'],
	]);
	expect(lines[2]).toMatchObject({
		undo: { text: '“Kent” as a word', state: { q: 'without Kent' } },
	});
});

it('offers what was taken for a word, and leads to a council of which nothing is held', () => {
	const lines = describeNames(read, [
		name('reading', { label: 'Reading', taken: false, slug: 'reading', findings: 12 }),
		name('Rutland', { ids: [], taken: false, slug: 'rutland' }),
	]);
	expect(lines).toMatchObject([
		{
			type: 'page',
			text: 'Rutland: no report is held here, see what is known',
			path: '/authorities/rutland/',
		},
		{ type: 'offered', text: 'In Reading: 12 findings', state: { q: 'with reading' } },
	]);
});
