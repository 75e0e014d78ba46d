import { expect, test } from 'vitest';
import { convertText } from '../fixtures/convert-text.ts';

/** How texts of the kinds that are read from their PDF open, their lines broken as extractions break them. */
const openings: readonly [string, string][] = [
	[
		'the inspection of local authority services since 2022',
		'Inspection of Knowsley local\nauthority children’s services\n\nInspection dates: 4 to 8 March 2024\nLead inspector: Tess Writer, His Majesty’s Inspector\n\nJudgement\n\nGrade\n\nThe impact of leaders on social work\npractice with children and families\n\nGood',
	],
	[
		'the inspection of local authority services until 2021',
		'Knowsley\nInspection of children’s social care services\nInspection dates: 4 to 8 March 2019\nLead inspector:\n\nTess Writer\nHer Majesty’s Inspector',
	],
	[
		'a single inspection, its title on two lines',
		'Knowsley Council\nInspection of services for children in need of help and\nprotection, children looked after and care leavers\n\nInspection date: 4 March 2014 – 26 March 2014\nReport published: 14 May 2014',
	],
	[
		'a re-inspection',
		'Knowsley\nRe-inspection of services for children in need of help and\nprotection, children looked after and care leavers',
	],
	[
		'the review of a board',
		'Knowsley Safeguarding Children Board\nReview of the effectiveness of the Local Safeguarding\nChildren Board',
	],
	[
		'the inspection of looked after children services',
		'Inspection of looked after children\nservices\nKnowsley Council\n\nInspection dates: 8 – 12 July 2013',
	],
	[
		'the area SEND inspection',
		'Area SEND inspection of Knowsley Local\nArea Partnership\n\nInspection dates: 4 to 8 March 2024\n\nInspection outcome',
	],
	[
		'the report on progress since a joint area review',
		'Inspection of progress made in the provision\nof safeguarding services in\nKnowsley\n\nPublished: 3 July 2009',
	],
];

test.each(openings)('asks for the PDF of %s', (_, opening) => {
	const outcome = convertText(`${opening}\n\nThe made-up services are known to all. They go on.\n`);
	expect(outcome.ok ? [] : outcome.problems.map(({ rule }) => rule)).toEqual(['pdf-needed']);
});

test('asks for the PDF beside what was not found, where a text of a kind that is read cannot be', () => {
	const outcome = convertText(
		'Ms Sample, Knowsley Council\n\nJoint targeted area inspection of the multi-agency response in\nKnowsley\n\nThe partnership is made up.\n',
	);
	const problems = outcome.ok ? [] : outcome.problems;
	expect(problems.map(({ rule }) => rule)).toContain('pdf-needed');
});

test('a letter that speaks of such an inspection is no text of it', () => {
	const outcome = convertText(
		'Ms Sample\nDirector\nKnowsley Council\n\nDear Ms Sample\n\nA note on plans\n\nThe Inspection of Knowsley local authority children’s services had a Lead inspector: nobody knows her.\n\nThe inspection of services for children in need of help and protection came before it.\n',
	);
	expect(outcome.ok ? [] : outcome.problems.map(({ rule }) => rule)).toEqual(['report-unknown']);
});
