import { describe, expect, it } from 'vitest';
import { adviseOnNothing, describeUnknownChoices } from './advice.ts';
import { hitsOf } from '../find/hits.ts';
import { FacetValues } from '../index/facet-values.ts';
import type { Remark } from '../find/remark.ts';
import { parseQuery } from '../query/parse-query.ts';
import { writeQuery } from '../query/write-query.ts';

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

const all = new Map([
	['audits', [1, 2]],
	['caseloads', [2, 3]],
	['staff', [1, 3]],
	['abuse', [4]],
]);

/** What is said of a query of these words. */
function advise(typed: string, remarks: Remark[] = []): string[] {
	const { query } = parseQuery(typed, facets.ids);
	if (query === null) throw new Error(`nothing to search for: ${typed}`);
	const parts = query.type === 'and' ? query.parts : [query];
	const found = parts.map((part) => ({
		query: part,
		hits: hitsOf(all.get(writeQuery(part).replaceAll('"', '')) ?? []),
	}));
	return adviseOnNothing(query, { parts: found, remarks }).map(({ text }) => text);
}

describe('adviseOnNothing', () => {
	it('names the words that no finding has together', () => {
		expect(advise('audits abuse')).toEqual(['No finding has “audits” together with “abuse”.']);
		expect(advise('audits "abuse" caseloads')).toEqual([
			'No finding has “audits” together with "abuse".',
			'No finding has "abuse" together with “caseloads”.',
		]);
	});

	it('says which word stands in the way where each two are found together', () => {
		expect(advise('audits caseloads staff')).toEqual([
			'No finding has all of “audits”, “caseloads” and “staff”. Of the others there are: 1 finding without “audits”, 1 finding without “caseloads” and 1 finding without “staff”.',
		]);
	});

	it('says nothing where there is but one word, or something else explains it', () => {
		expect(advise('audits')).toEqual([]);
		expect(advise('audits abuse', [{ type: 'unknown-in-phrase', word: 'x', nearest: [] }])).toEqual(
			[],
		);
	});
});

it('says which chosen values the library lacks', () => {
	const notes = describeUnknownChoices({ authority: ['wirral', 'atlantis'] }, facets);
	expect(notes.map(({ text }) => text)).toEqual([
		'There is nothing under Authority that is called “atlantis”.',
	]);
});
