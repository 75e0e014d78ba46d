import { describe, expect, it } from 'vitest';
import { planWalk } from './plan-walk.ts';

const groups = [
	{ report: 4, findings: [42, 40] },
	{ report: 1, findings: [17, 11, 15] },
	{ report: 2, findings: [29, 21] },
];

describe('planWalk', () => {
	it('goes through a report in reading order, and from report to report in that of the search', () => {
		expect(planWalk({ groups }, 1)).toEqual({
			matches: [11, 15, 17],
			before: { report: 4, findings: [40, 42] },
			after: { report: 2, findings: [21, 29] },
		});
	});

	it('ends at the first and at the last report', () => {
		expect(planWalk({ groups }, 4)?.before).toBeUndefined();
		expect(planWalk({ groups }, 2)?.after).toBeUndefined();
	});

	it('leads nowhere from a report without a match', () => {
		expect(planWalk({ groups }, 3)).toBeUndefined();
		expect(planWalk({ groups: [] }, -1)).toBeUndefined();
	});
});
