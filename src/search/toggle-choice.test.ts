import { describe, expect, it } from 'vitest';
import { readSearchState } from './search-state.ts';
import { toggleChoice } from './toggle-choice.ts';

const state = readSearchState('?q=a&year=2012&kind=theme', ['year', 'kind', 'grade']);

describe('toggleChoice', () => {
	it('adds a value, of a facet without one too', () => {
		expect(toggleChoice(state, 'year', '2013').choices).toEqual({
			year: ['2012', '2013'],
			kind: ['theme'],
		});
		expect(toggleChoice(state, 'grade', 'good').choices['grade']).toEqual(['good']);
	});

	it('gives up a value, and with the last one the facet', () => {
		expect(toggleChoice(state, 'year', '2012')).toEqual({ ...state, choices: { kind: ['theme'] } });
	});
});
