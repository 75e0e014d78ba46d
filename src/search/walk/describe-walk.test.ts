import { describe, expect, it } from 'vitest';
import { describeMatch, describeReportLink, describeWalk } from './describe-walk.ts';

describe('describeWalk', () => {
	it('counts from one, in the report and in all', () => {
		expect(describeWalk(2, { here: 12, all: 1057, reports: 14 })).toBe(
			'Match 3 of 12 in this report, 1,057 in 14 reports',
		);
	});

	it('says how many there are to a reader who is at none', () => {
		expect(describeWalk(undefined, { here: 12, all: 57, reports: 14 })).toBe(
			'12 matches in this report, 57 in 14 reports',
		);
		expect(describeWalk(undefined, { here: 1, all: 57, reports: 14 })).toBe(
			'1 match in this report, 57 in 14 reports',
		);
	});

	it('says how many could not be loaded', () => {
		expect(describeWalk(0, { here: 11, lost: 1, all: 57, reports: 14 })).toBe(
			'Match 1 of 11 in this report, 57 in 14 reports; 1 more here could not be loaded',
		);
	});

	it('says that no other report has one', () => {
		expect(describeWalk(0, { here: 1, all: 1, reports: 1 })).toBe(
			'Match 1 of 1 in this report, none in others',
		);
	});
});

describe('describeMatch', () => {
	it('names the finding within a sentence', () => {
		expect(describeMatch(3, 12, 'Paragraph 66')).toBe('Match 4 of 12, paragraph 66');
		expect(describeMatch(0, 1, 'Paragraph 3 of “Headline findings”')).toBe(
			'Match 1 of 1, paragraph 3 of “Headline findings”',
		);
	});
});

describe('describeReportLink', () => {
	it('names the report by authority and date, with its matches', () => {
		const report = {
			authority: 'Wirral',
			published: { iso: '2010-08-18', words: '18 August 2010' },
		};
		expect(describeReportLink('Next', report, 4)).toBe('Next report: Wirral, 18 August 2010 (4)');
		expect(describeReportLink('Previous', report, 1)).toBe(
			'Previous report: Wirral, 18 August 2010 (1)',
		);
	});
});
