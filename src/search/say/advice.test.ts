import { describe, expect, it } from 'vitest';
import { adviseOnNothing, describeUnknownChoices } from './advice.ts';
import { FacetValues } from '../index/facet-values.ts';
import type { Remark } from '../find/remark.ts';
import { parseQuery } from '../query/parse-query.ts';

const column = (label: string, values: [string, string][]) => ({
	label,
	byCount: false,
	values,
	sets: [[0]],
	runs: [0, 1],
});
const facets = new FacetValues({
	findings: 1,
	facets: {
		authority: column('Authority', [
			['st-helens', 'St Helens'],
			['wirral', 'Wirral'],
		]),
		year: column('Year', [['2012', '2012']]),
	},
});

function advise(typed: string) {
	const { query } = parseQuery(typed, facets.ids);
	if (query === null) throw new Error(`nothing to search for: ${typed}`);
	return adviseOnNothing(typed, query, [], facets).flatMap(({ offers }) => offers);
}

describe('adviseOnNothing', () => {
	it.each([
		['caseloads St. Helens', [{ from: 'St. Helens', to: 'authority:st-helens' }]],
		['wirral audits', [{ from: 'wirral', to: 'authority:wirral' }]],
		['audits 2012', [{ from: '2012', to: 'year:2012' }]],
		['audits year:2012', []],
		['audits year:2010..2012', []],
		['"Wirral audits"', []],
		['audits', []],
	])('offers for %s the fields that are meant', (typed, offers) => {
		expect(advise(typed)).toEqual(offers);
	});

	it('says that no finding has all parts, unless something else was said', () => {
		const { query } = parseQuery('audits caseloads', facets.ids);
		if (query === null) throw new Error('no query');
		expect(adviseOnNothing('audits caseloads', query, [], facets)[0]?.text).toContain(
			'all of them',
		);
		const unknown: Remark = { type: 'unknown-word', word: 'audits', nearest: [] };
		expect(adviseOnNothing('audits caseloads', query, [unknown], facets)).toEqual([]);
	});
});

it('says which chosen values the library lacks', () => {
	const notes = describeUnknownChoices({ authority: ['wirral', 'atlantis'] }, facets);
	expect(notes.map(({ text }) => text)).toEqual([
		'There is nothing under Authority that is called “atlantis”.',
	]);
});
