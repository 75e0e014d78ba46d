import { describe, expect, it } from 'vitest';
import { labelFinding, labelInCitation, type Nameable } from './finding-label.ts';

describe('labelFinding', () => {
	it.each<[Nameable, string]>([
		[{ kind: 'narrative', number: 65, mark: '65' }, 'Paragraph 65'],
		[{ kind: 'recommendation', number: 12, mark: '12' }, 'Paragraph 12'],
		[{ kind: 'narrative', number: 3, mark: '3 (2nd)' }, 'Paragraph 3 (2nd)'],
		[{ kind: 'narrative', mark: '4' }, 'Paragraph 4'],
		[{ kind: 'recommendation', mark: '4' }, 'Recommendation 4'],
		[{ kind: 'recommendation', number: 4, mark: 'R4 (1st)' }, 'Recommendation R4 (1st)'],
		[{ kind: 'requirement-met', mark: 'M2' }, 'Requirement met M2'],
		[{ kind: 'narrative', mark: 'F3' }, 'Finding F3'],
		[{ kind: 'context', mark: 'B1' }, 'Background B1'],
	])('%j is %j', (finding, label) => {
		expect(labelFinding(finding)).toBe(label);
	});
});

describe('labelInCitation', () => {
	const path = [{ heading: 'Summary' }, { heading: 'Headline findings' }];

	it.each([
		[{ kind: 'narrative', mark: '65', label: 'Paragraph 65' }, 'Paragraph 65'],
		[{ kind: 'strength', mark: 'S2', label: 'Strength S2' }, 'Strength S2'],
		[
			{ kind: 'narrative', mark: 'F3', label: 'Finding F3' },
			'Finding F3 under “Headline findings”',
		],
		[
			{ kind: 'narrative', mark: '3 (2nd)', label: 'Paragraph 3 (2nd)' },
			'Paragraph 3 (2nd) under “Headline findings”',
		],
		[
			{ kind: 'recommendation', mark: 'R3 (2nd)', label: 'Recommendation R3 (2nd)' },
			'Recommendation R3 (2nd) under “Headline findings”',
		],
	] as const)('%j is cited as %j', (finding, cited) => {
		expect(labelInCitation(finding, path)).toBe(cited);
	});

	it('names no section for a finding that stands in none', () => {
		expect(labelInCitation({ kind: 'context', mark: 'B1', label: 'Background B1' }, [])).toBe(
			'Background B1',
		);
	});
});
