import { expect, test } from 'vitest';
import { findingText, plainText } from '../../../../src/model/body.ts';
import { allFindings, allSections } from '../../../../src/model/body-parts.ts';
import { convertText } from '../../fixtures/convert-text.ts';

/** A report with a cover and a record of judgements, and these paragraphs and headings for its text. */
const makeReport = (...text: string[]): string =>
	[
		'Inspection of safeguarding and looked after children services Knowsley',
		'Inspection dates: 25 June – 6 July 2012\nPublished: 10 August 2012',
		'About this inspection',
		...text,
		'Record of main findings',
		'Safeguarding services\nOverall effectiveness\tGood',
	].join('\n\n');

/** What such a report becomes: findings as "id: text", with their time scale, and headings as "heading = grade". */
function read(...text: string[]): { findings: string[]; headings: string[] } {
	const outcome = convertText(makeReport(...text));
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	const { body } = outcome.value;
	return {
		findings: allFindings(body).map(
			(finding) => `${finding.id}${finding.due ? ` ${finding.due}` : ''}: ${findingText(finding)}`,
		),
		headings: allSections(body)
			.filter(({ id }) => id !== 'record-of-main-findings')
			.map(({ heading, grade }) => `${plainText(heading)}${grade ? ` = ${grade}` : ''}`),
	};
}

test('numbers paragraphs whose number a tab follows, and grades a heading with a tab', () => {
	const { findings, headings } = read(
		'1.\tOne.',
		'Safeguarding services',
		'Overall effectiveness\tGrade 2 (Good)',
		'2.\tTwo.',
	);
	expect(findings).toEqual(['p1: One.', 'p2: Two.']);
	expect(headings).toContain('Overall effectiveness = good');
});

test('reads a heading that nobody knows by the grade beside it', () => {
	expect(
		read('1. One.', 'Safeguarding services', 'User engagement Grade 2 (Good)', '2. Two.').headings,
	).toContain('User engagement = good');
});

test('keeps the grade printed beside a heading where another strays in later', () => {
	const { headings } = read(
		'1. One.',
		'Safeguarding services',
		'Overall effectiveness Grade 2 (Good)',
		'2. Two is a made-up figure that is above the average of the last three years for',
		'Grade 4 (Inadequate)',
		'11 of the years.',
	);
	expect(headings).toContain('Overall effectiveness = good');
});

test('never joins a time scale to the item above it', () => {
	const { findings } = read(
		'1. One.',
		'Areas for improvement',
		'2. Two:',
		'Immediately:',
		'- do this',
		'Within three months:',
		'- do that',
	);
	expect(findings).toContain('recommendation-2 P3M: do that');
});

test('reports a paragraph lost just before the last', () => {
	expect(convertText(makeReport('1. One.', '2. Two.', '4. Four.'))).toMatchObject({
		ok: false,
		problems: [{ message: 'paragraph 3 is missing' }],
	});
});
