import { describe, expect, it } from 'vitest';
import { describeRemarks, summarise } from './search-status.ts';

describe('summarise', () => {
	it.each([
		[0, 0, 0, 'No finding matches.'],
		[1, 1, 1, '1 finding matches, in 1 report.'],
		[1234, 20, 1234, '1,234 findings match, in 20 reports.'],
		[3, 2, 50, '3 findings of 50 match the filters, in 2 reports.'],
		[0, 0, 50, 'No finding matches with these filters; without them 50 findings.'],
	])('%i findings in %i reports of %i', (count, reports, all, expected) => {
		expect(summarise(count, reports, all)).toBe(expected);
	});
});

describe('describeRemarks', () => {
	it('offers the nearest words in place of an unknown one', () => {
		expect(
			describeRemarks([{ type: 'unknown-word', word: 'xyz', nearest: ['xyzzy'] }], true),
		).toEqual([
			{
				text: 'No finding has the word “xyz”: the search was made without it.',
				offers: [{ from: 'xyz', to: 'xyzzy' }],
			},
		]);
	});

	it('says of common words once what was done with them', () => {
		const remarks = ['the', 'of'].map((word) => ({ type: 'common-word', word }) as const);
		expect(describeRemarks(remarks, true)).toHaveLength(1);
		expect(describeRemarks(remarks, true)[0]?.text).toMatch(/^“the” and “of” were left out/u);
		expect(describeRemarks(remarks, false)[0]?.text).toMatch(/^Nearly every finding has/u);
	});
});
