import {
	bullet,
	goingOn,
	heading,
	numbered,
	row,
	type MadeLine,
} from '../../fixtures/print-pages.ts';

const foot = (page: number): MadeLine[] => [
	{
		text: 'Inspection of Rutland local authority children’s services',
		y: 40,
		size: 8,
		isBold: true,
		isArtifact: true,
	},
	{ text: `4 to 15 March 2024 ${page}`, y: 30, size: 8, isArtifact: true },
];

const cover: readonly MadeLine[] = [
	{ text: 'Inspection of Rutland local authority', size: 24 },
	{ text: 'children’s services', size: 24, pitch: 1.2, startsTag: false },
	'Inspection dates: 4 to 15 March 2024',
	'Lead inspector: Ada Sample, His Majesty’s Inspector',
	...row('Judgement', 'Grade', { isBold: true }),
	'The impact of leaders on social work practice with',
	{ text: 'children and families', pitch: 1.2, startsTag: false },
	// A cell is drawn whole, and the next begins level with its first line.
	{ text: 'Good', x: 394, pitch: -1.2 },
	{ text: 'The experiences and progress of children who need', pitch: 3.2 },
	{ text: 'help and protection', pitch: 1.2, startsTag: false },
	{ text: 'Requires improvement to', x: 394, pitch: -1.2 },
	{ text: 'be good', x: 394, pitch: 1.2, startsTag: false },
	...row('The experiences and progress of children in care', 'Outstanding'),
	...row('The experiences and progress of care leavers', 'Good'),
	...row('Overall effectiveness', 'Good'),
	'This made-up report says nothing of any real place. Its introduction stands on the cover,',
	{ text: 'below the table, and has no number.', pitch: 1.2, startsTag: false },
];

/**
 * Made up for these tests: the pages of an inspection of a local authority's services as designed since 2023. Only
 * the headings and labels are those of real reports.
 */
export const ilacsReport: readonly (readonly MadeLine[])[] = [
	cover,
	[
		heading('What needs to improve?¹'),
		bullet('The quality of made-up plans, so that each of them says who does what and', { x: 72 }),
		goingOn('by when. (outcome 1, national framework)', { x: 90 }),
		bullet('The speed of made-up answers.', { x: 72 }),
		heading('The experiences and progress of children who need help and'),
		heading('protection: requires improvement to be good', { pitch: 1.2, startsTag: false }),
		numbered(1, 'Help comes early in this invented county. Its teams work well in multi-'),
		goingOn('agency meetings, which are held on Mondays.'),
		numbered(2, 'Inspectors, who never were here, read three kinds of paper:'),
		bullet('letters that nobody wrote', { x: 100 }),
		bullet('plans (all of them short) and', { x: 100 }),
		bullet('notes² of one line.', { x: 100 }),
		numbered(3, 'Some made-up plans are late. The third paragraph begins on this page, and its'),
		goingOn('sentence goes on overleaf, where'),
		{
			text: '¹ The made-up areas for improvement are numbered as the invented',
			textX: 78,
			y: 100,
			size: 10,
		},
		{ text: 'framework numbers them.', pitch: 1.2, size: 10, startsTag: false },
		{ text: '² A note is a paper with one line.', textX: 78, pitch: 1.6, size: 10 },
		...foot(2),
	],
	[
		goingOn('it ends with the last words of the third paragraph.', { startsTag: true }),
		heading('The experiences and progress of children in care: outstanding'),
		numbered(4, 'Children live near their made-up homes, and 11 of 12 like it.'),
		heading('The experiences and progress of care leavers: good'),
		numbered(5, 'Advisers stay. Care leavers’ rooms are dry.'),
		heading('The impact of leaders on social work practice with children and families:'),
		heading('good', { pitch: 1.2, startsTag: false }),
		numbered(6, 'Leaders count everything twice – and write the number down.'),
		...foot(3),
	],
	[
		{
			text: 'The Office for Standards in Education, Children’s Services and Skills (Ofsted) has no part in this',
			size: 10,
		},
		{
			text: 'document. The page stands here because each report ends with one.',
			size: 10,
			pitch: 1.2,
			startsTag: false,
		},
		{ text: 'It names the Open Government Licence.', size: 10 },
		...foot(4),
	],
];
