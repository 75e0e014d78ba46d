import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hits } from './hits.ts';
import { groupByReport, orderFindings } from './order.ts';

/** Ten findings a report. */
const reportOf = (finding: number) => Math.floor(finding / 10);
const hits: Hits = {
	findings: Uint32Array.of(3, 7, 24, 25),
	scores: Float64Array.of(1, 2, 1, 2),
};

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

	it('orders any findings as a comparison of their scores and reports would', () => {
		const some = fc.uniqueArray(fc.nat(99)).chain((findings) =>
			fc.tuple(
				fc.constant(findings.sort((a, b) => a - b)),
				fc.array(fc.oneof(fc.constantFrom(0, 1, 2.5), fc.double({ min: 0, noNaN: true })), {
					minLength: findings.length,
					maxLength: findings.length,
				}),
			),
		);
		fc.assert(
			fc.property(some, ([findings, scores]) => {
				const scoreOf = (finding: number) => scores[findings.indexOf(finding)] ?? 0;
				const compared = findings.toSorted(
					(a, b) => scoreOf(b) - scoreOf(a) || reportOf(b) - reportOf(a) || a - b,
				);
				const found = { findings: Uint32Array.from(findings), scores: Float64Array.from(scores) };
				expect(orderFindings(found, 'relevance', reportOf)).toEqual(compared);
			}),
		);
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
