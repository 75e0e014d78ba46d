import { expect, test } from 'vitest';
import { allFindings } from '../../../../src/model/body-parts.ts';
import { convert } from '../../convert.ts';
import { knowsley } from '../../fixtures/made-authorities.ts';
import { bullet, heading, printPages, type MadeLine } from '../../fixtures/print-pages.ts';

const opening = [
	'Between 4 and 8 February 2019, Ofsted, the Care Quality Commission (CQC), HMI Constabulary (HMIC) and HMI Probation',
	{
		text: 'undertook a joint inspection of made-up things in Knowsley.',
		pitch: 1.2,
		startsTag: false,
	},
];
const box = (text: string): MadeLine => ({ text, x: 96 });

/** A letter as a page, with these lines for its sections. */
function readLetter(
	sections: readonly MadeLine[],
	change: Partial<Record<'subject', string>> = {},
) {
	const document = printPages([
		[
			'8 April 2019',
			'Ada Sample, Director of Children’s Services, Knowsley Council',
			'Dear local partnership',
			heading(
				change.subject ??
					'Joint targeted area inspection of the multi-agency response to abuse and neglect in Knowsley',
			),
			...opening,
			...sections,
			'Yours sincerely',
		],
	]);
	return convert(document, { authorities: [knowsley], path: 'a.pdf' });
}

/** Address and kind of each finding, with the heading over it. */
function kindsOf(sections: readonly MadeLine[]): string[] {
	const outcome = readLetter(sections);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	return allFindings(outcome.value.body).map(({ id, kind }) => `${id} ${kind}`);
}

test('reads strengths, improvements and what comes next, each as what it is', () => {
	expect(
		kindsOf([
			heading('Key Strengths'),
			bullet('Boats are painted.'),
			heading('Areas for improvement'),
			bullet('Boats are late.'),
			heading('Next steps'),
			'A statement is due.',
		]),
	).toEqual([
		'introduction-1 context',
		'strength-1 strength',
		'improvement-1 area-for-development',
		'next-steps-1 context',
	]);
});

test('keeps the items of a list under the bold lines that part it', () => {
	expect(
		kindsOf([
			heading('Areas for improvement'),
			heading('Leadership and boats'),
			bullet('Boats are late.'),
			heading('The board of boats'),
			bullet('It does not meet.'),
		]).slice(1),
	).toEqual(['improvement-1 area-for-development', 'improvement-2 area-for-development']);
});

test('takes prose under an unknown heading after a list for findings, not for its items', () => {
	expect(
		kindsOf([
			heading('What needs to improve?'),
			bullet('The number of boats.'),
			heading('The partnership of boats'),
			'It meets often.',
		]).slice(1),
	).toEqual(['recommendation-1 recommendation', 'the-partnership-of-boats-1 narrative']);
});

test('goes on with the section around a case study where its box ends', () => {
	expect(
		kindsOf([
			heading('Main findings'),
			'Boats arrive.',
			heading('Practice study: effective practice', { x: 96 }),
			box('One boat was early.'),
			'Boats leave.',
		]).slice(1),
	).toEqual(['findings-1 narrative', 'case-study-1 narrative', 'findings-2 narrative']);
});

test.each([
	'Case study – highly effective practice',
	'Case study 2: areas for improvement',
	'Practice example: effective practice',
	'Case study area for improvement',
])('goes on with a list where the box %j ends', (printed) => {
	expect(
		kindsOf([
			heading('Areas for improvement'),
			bullet('Boats are late.'),
			heading(printed, { x: 96 }),
			box('One boat was early.'),
			bullet('Boats leave.'),
		]).slice(1),
	).toEqual([
		'improvement-1 area-for-development',
		'case-study-1 narrative',
		'improvement-2 area-for-development',
	]);
});

test('takes the only bullet of a list that says that there is nothing for no item', () => {
	expect(
		kindsOf([
			heading('Areas for priority action'),
			bullet('There are no areas for priority action.'),
			heading('Areas for improvement'),
			bullet('Boats are late.'),
		])[1],
	).toBe('priority-action-note-1 narrative');
});

test('refuses a letter without any section that such letters have', () => {
	expect(readLetter(['Nothing was found.'])).toMatchObject({
		ok: false,
		problems: [{ rule: 'part-missing' }],
	});
});

test('takes no dates from below the first heading', () => {
	const [, ...rest] = opening;
	const document = printPages([
		[
			'8 April 2019',
			'Dear local partnership',
			heading('Joint targeted area inspection of Knowsley'),
			`This letter summarises what Ofsted and the Care Quality Commission found in the made-up things of Knowsley, as they do.`,
			...rest,
			heading('Main findings'),
			'Between 4 and 8 February 2019, other boats came.',
		],
	]);
	expect(convert(document, { authorities: [knowsley], path: 'a.pdf' })).toMatchObject({
		ok: false,
		problems: [{ rule: 'date-unread' }],
	});
});

test('does without a place in the subject that the opening names', () => {
	const outcome = readLetter(
		[
			'This letter is about the work of agencies in Knowsley local authority.',
			heading('Areas for improvement'),
			bullet('Boats are late.'),
		],
		{ subject: 'Joint targeted area inspection of the multi-agency response to gangs of boats' },
	);
	expect(outcome).toMatchObject({
		ok: true,
		value: { frontmatter: { authority: 'knowsley', theme: 'exploitation-gangs-and-missing' } },
	});
});
