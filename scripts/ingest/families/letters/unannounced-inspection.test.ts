import { expect, test } from 'vitest';
import { letterText, readLetterText } from '../../fixtures/letter-text.ts';

test.each([
	['Key strengths', 'strength-1 strength'],
	['The following strengths were identified', 'strength-1 strength'],
	[
		'The service meets statutory requirements in the following areas',
		'requirement-1 requirement-met',
	],
	[
		'The service meets the requirements of Working Together to Safeguard Children in these areas:',
		'requirement-1 requirement-met',
	],
	['Areas that meet requirements', 'requirement-1 requirement-met'],
	['Areas of satisfactory practice', 'requirement-1 requirement-met'],
	['Areas for further development', 'development-1 area-for-development'],
	['Areas requiring immediate action', 'priority-action-1 priority-action'],
])('the items under %j are of the kind that it says', (heading, finding) => {
	const { findings } = readLetterText(
		letterText(`These things were identified:\n\n${heading}\n\n- Managers listen.\n- Boats float.`),
	);
	expect(findings).toContain(`${finding}: - Managers listen.`);
});

test('a sentence that says what the service meets is no heading', () => {
	const { findings } = readLetterText(
		letterText(
			'Strengths\n\n- Managers listen.\n- The service meets the requirements of guidance.',
		),
	);
	expect(findings).toContain(
		'strength-2 strength: - The service meets the requirements of guidance.',
	);
});

test.each(['on', 'over two days on', 'by two inspectors between'])(
	'reads the days of an inspection that was conducted %s them, not those of the one before',
	(words) => {
		const opening = `This letter summarises the findings of the unannounced inspection, which was conducted ${words} 10 and 11 April 2018. The last one was carried out on 3 March 2018.`;
		const { report } = readLetterText(
			letterText('Strengths\n\n- Managers listen to staff.', { opening }),
		);
		expect(report.inspected).toEqual({ from: '2018-04-10', to: '2018-04-11' });
	},
);
