import { expect, test } from 'vitest';
import { letterText, readLetterText } from './fixtures/letter-text.ts';

test.each([
	['Priority action', 'priority-action-1 priority-action'],
	['Areas for improvement', 'development-2 area-for-development'],
	[
		'Service meets the requirements of statutory guidance in the following areas',
		'requirement-1 requirement-met',
	],
	['Areas of strength', 'strength-2 strength'],
	['Matters for the board', 'matters-for-the-board-1 narrative'],
])('"%s" between two lists is a heading of its own', (heading, finding) => {
	const { findings, sections, warnings } = readLetterText(
		letterText(
			`Strengths\n\n- Duty is quick.\n\nAreas for development\n\n- Plans are late.\n\n${heading}\n\n- Some children are not seen.`,
		),
	);
	expect(sections.at(-1)).toContain(heading);
	expect(findings.at(-1)).toBe(`${finding}: - Some children are not seen.`);
	expect(warnings).toEqual([]);
});

test('a line among items that have no full stop either is an item, and in doubt', () => {
	const { findings, warnings } = readLetterText(
		letterText('Areas for development\n\n- Plans\n\nSupervision\n\n- Visits'),
	);
	expect(findings[2]).toBe('development-2 area-for-development: Supervision');
	expect(warnings).toEqual(['bullet-lost']);
});

test('a long heading without a full stop is none of the words in lower case below it', () => {
	const { findings, sections, warnings } = readLetterText(
		letterText(
			[
				'Strengths',
				'- Duty is quick.',
				'The service meets the requirements of statutory guidance in the following areas',
				'children are seen\nrecords are kept',
				'Areas for development',
				'- Plans are late.',
			].join('\n\n'),
		),
	);
	expect(sections).toHaveLength(3);
	expect(findings.slice(2, 4)).toEqual([
		'requirement-1 requirement-met: children are seen',
		'requirement-2 requirement-met: records are kept',
	]);
	expect(warnings).toEqual([]);
});
