import { expect, test } from 'vitest';
import { letterText, readLetterText, subjects } from './fixtures/letter-text.ts';

const focused = { subject: subjects.focused };
const heading = 'What needs to improve in this area of social work practice?';

test('a letterhead that was printed at the end of the first page parts no paragraph', () => {
	const { findings, sections, mdx } = readLetterText(
		letterText(
			[
				'Main findings',
				'Plans are made with families and with those who work with them every day and',
				'Ofsted\nCorn Gate\nMill Street\nLeeds\nLS1 2AB\nT 0300 000 0000\nTextphone 0161 000 0000\nwww.example.org',
				'\f2\nare clear.',
			].join('\n'),
			{ ...focused, head: '' },
		),
	);
	expect(sections).toEqual(['main-findings: Main findings']);
	expect(findings.slice(1)).toEqual([
		'findings-1 narrative: Plans are made with families and with those who work with them every day and are clear.',
	]);
	expect(mdx).toContain('Corn Gate Mill Street Leeds LS1 2AB T 0300 000 0000');
});

test.each([
	[
		'on a line of its own',
		'1\n The areas for improvement have been cross-referenced with a framework.',
	],
	['indented, as -layout leaves it', '  1\n      The areas are taken from a list.'],
	['before its words', '1 The areas are taken from a list.'],
	['raised', '¹ The areas are taken from a list.'],
	['below its words', 'The areas for improvement have been cross-referenced with a framework.\n1'],
])('a note at the foot of a page with its mark %s is a note', (_, note) => {
	for (const mark of ['1', '¹']) {
		const { findings, sections, warnings, mdx } = readLetterText(
			letterText(
				`${heading}${mark}\n\n- The quality of plans.\n\n${note}\n2\n\n\fMain findings\n\nVisits are on time.`,
				focused,
			),
		);
		expect(findings.slice(1)).toEqual([
			'recommendation-1 recommendation: - The quality of plans.',
			'findings-1 narrative: Visits are on time.',
		]);
		expect(sections[0]).toContain(heading.slice(0, -1));
		expect(warnings).toEqual([]);
		expect(mdx).toMatch(/<NoteMark note="1" \/>[\s\S]*<Note mark="1"/u);
	}
});

test('a note that has lost its mark is no finding', () => {
	const note = 'The areas for improvement have been cross-referenced with a framework.';
	const { findings } = readLetterText(
		letterText(
			`${heading}1\n\n- The quality of plans.\n\n${note}\n2\n\n\fMain findings\n\nVisits are on time.`,
			focused,
		),
	);
	expect(findings.slice(1).map((text) => text.split(':')[0])).toEqual([
		'recommendation-1 recommendation',
		'findings-1 narrative',
	]);
});

test('lines at the foot of a page whose mark no text bears are no note', () => {
	const { findings } = readLetterText(
		letterText(
			`${heading}\n\n- The quality of plans.\n\n1 The areas are many.\n\f\nMain findings\n\nVisits are on time.`,
			focused,
		),
	);
	expect(findings.join('\n')).toContain('The areas are many.');
});

test('raised figures of a text without notes are words', () => {
	const { findings } = readLetterText(letterText('Main findings\n\nThe room has 40 m².', focused));
	expect(findings.at(-1)).toBe('findings-1 narrative: The room has 40 m².');
});

test('what leads up to items, or says that there are none, is no item', () => {
	const { findings, warnings } = readLetterText(
		letterText(
			[
				'Areas for priority action',
				'There are no areas for priority action.',
				heading,
				'Leaders should take action on the following:',
				'- The quality of plans.',
				'Supervision',
			].join('\n\n'),
			focused,
		),
	);
	expect(findings.slice(1)).toEqual([
		'priority-action-note-1 narrative: There are no areas for priority action.',
		'recommendation-note-1 narrative: Leaders should take action on the following:',
		'recommendation-1 recommendation: - The quality of plans.',
		'recommendation-2 recommendation: Supervision',
	]);
	expect(warnings).toEqual(['bullet-lost']);
});
