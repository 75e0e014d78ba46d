import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../model/judgement.ts';
import { findJudgementArea } from './judgement-area.ts';

const judgements: Pick<Judgement, 'area' | 'label'>[] = [
	{ area: 'overall', label: 'Overall effectiveness' },
	{ area: 'care-leavers', label: 'Experiences and progress of care leavers' },
	{ area: 'leadership', label: 'Leadership, management and governance' },
	{ area: 'leaders', label: 'Leadership' },
];

/** The area of a finding under some headings, topmost first. */
function areaUnder(...headings: string[]) {
	const path = headings.map((heading) => ({ id: 'x', heading }));
	return findJudgementArea({ path }, judgements);
}

describe('findJudgementArea', () => {
	it('knows the heading that prints the label', () => {
		expect(areaUnder('Overall effectiveness')).toBe('overall');
	});

	it('knows it with other words around it, and in another number', () => {
		expect(
			areaUnder(
				'The graded judgement about the experience and progress of care leavers is that it is good',
			),
		).toBe('care-leavers');
	});

	it('looks to the headings above where the nearest judges nothing', () => {
		expect(areaUnder('Overall effectiveness', 'Summary')).toBe('overall');
		expect(areaUnder('Summary')).toBeUndefined();
	});

	it('takes the label that says the most', () => {
		expect(areaUnder('Leadership, management and governance: good')).toBe('leadership');
	});
});
