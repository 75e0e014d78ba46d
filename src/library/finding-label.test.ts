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
	const headings = ['Summary', 'Headline findings'];

	it.each(['Paragraph 65', 'Strength S2', 'Recommendation 4'])('%j says where to look', (label) => {
		expect(labelInCitation(label, headings)).toBe(label);
	});

	it.each(['Finding F3', 'Background B1', 'Paragraph 3 (2nd)', 'Recommendation R3 (2nd)'])(
		'%j needs its section',
		(label) => {
			expect(labelInCitation(label, headings)).toBe(`${label} under “Headline findings”`);
		},
	);

	it('names no section for a finding that stands in none', () => {
		expect(labelInCitation('Background B1', [])).toBe('Background B1');
	});
});
