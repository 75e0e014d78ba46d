import { expect, test } from 'vitest';
import type { JudgementArea } from '../../model/judgement.ts';
import { findJudgementArea } from './judgement-area.ts';

/** The area of a finding within sections of these areas, topmost first. */
function areaWithin(...areas: (JudgementArea | undefined)[]) {
	const path = areas.map((area) => ({ id: 'x', heading: 'X', ...(area && { area }) }));
	return findJudgementArea({ path }, [{ area: 'in-care' }, { area: 'care-leavers' }]);
}

test.each<[what: string, areas: (JudgementArea | undefined)[], area: JudgementArea | undefined]>([
	['the section around it', ['care-leavers'], 'care-leavers'],
	['the nearest of several', ['in-care', 'care-leavers'], 'care-leavers'],
	['one above a section that judges nothing', ['in-care', undefined], 'in-care'],
	['one that the report judges', ['in-care', 'adoption'], 'in-care'],
	['none', [undefined], undefined],
	['none at the top', [], undefined],
])('takes %s', (_, areas, area) => {
	expect(areaWithin(...areas)).toBe(area);
});
