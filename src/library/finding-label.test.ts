import { describe, expect, it } from 'vitest';
import { findingMark, labelFinding, type Nameable } from './finding-label.ts';

const path = [
	{ id: 'areas-covered-by-the-visit', heading: 'Areas covered by the visit' },
	{ id: 'headline-findings', heading: 'Headline findings' },
];

describe('labelFinding', () => {
	it.each<[Nameable, string]>([
		[{ id: 'p65', kind: 'narrative', number: 65 }, 'Paragraph 65'],
		[{ id: 'strength-1', kind: 'strength' }, 'Strength 1'],
		[{ id: 'requirement-met-2', kind: 'requirement-met' }, 'Requirement met 2'],
		[{ id: 'development-2', kind: 'area-for-development' }, 'Area for development 2'],
		[{ id: 'recommendation-4', kind: 'recommendation' }, 'Recommendation 4'],
		[{ id: 'headline-findings-3', kind: 'narrative' }, 'Paragraph 3 of “Headline findings”'],
		[{ id: 'introduction-1', kind: 'context' }, 'Introduction, paragraph 1'],
		[{ id: 'areas-covered-2', kind: 'context' }, 'Paragraph 2 of “Areas covered by the visit”'],
		[{ id: 'closing-remark', kind: 'context' }, 'Closing remark'],
	])('%j is %j', (finding, label) => {
		expect(labelFinding(finding, path)).toBe(label);
	});
});

describe('findingMark', () => {
	it.each([
		[{ id: 'lscb-p3', number: 3 }, '3'],
		[{ id: 'strength-12' }, '12'],
		[{ id: 'closing' }, ''],
	])('%j is %j', (finding, mark) => {
		expect(findingMark(finding)).toBe(mark);
	});
});
