import { describe, expect, it } from 'vitest';
import { groupByReport, orderFindings } from './order.ts';

/** Ten findings a report. */
const reportOf = (finding: number) => Math.floor(finding / 10);
const hits = new Map([
	[3, 1],
	[25, 2],
	[24, 1],
	[7, 2],
]);

describe('orderFindings', () => {
	it('puts the best first, and of equals the newest', () => {
		expect(orderFindings(hits, 'relevance', reportOf)).toEqual([25, 7, 24, 3]);
	});

	it('puts the newest report first, its findings as they stand there', () => {
		expect(orderFindings(hits, 'newest', reportOf)).toEqual([24, 25, 3, 7]);
	});

	it('puts the oldest first', () => {
		expect(orderFindings(hits, 'oldest', reportOf)).toEqual([3, 7, 24, 25]);
	});
});

describe('groupByReport', () => {
	it('puts a report where its best finding stands', () => {
		expect(groupByReport([25, 7, 24, 3], reportOf)).toEqual([
			{ report: 2, findings: [25, 24] },
			{ report: 0, findings: [7, 3] },
		]);
	});
});
