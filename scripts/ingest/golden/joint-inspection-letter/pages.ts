import { bullet, goingOn, heading, type MadeLine } from '../../fixtures/print-pages.ts';

/** A line that goes on with a paragraph at the margin. */
const onward = (text: string): MadeLine => goingOn(text, { x: 72 });
const below = (text: string): MadeLine => ({ text, pitch: 1.2 });
/** A line in the box of a case study. */
const boxed = (text: string): MadeLine => ({ text, x: 96 });
const item = (text: string): MadeLine => bullet(text, { x: 72 });
/** Two cells of the table of signatures. */
const signatures = (left: string, right: string, isBold = false): MadeLine[] => [
	{ text: left, x: 77, isBold, pitch: isBold ? 2 : 1.2 },
	{ text: right, x: 308, isBold, pitch: 0 },
];

/**
 * Made up for these tests: the two pages of a letter after a joint targeted area inspection. Only its subject, its
 * headings and the sentences that every such letter has are those of real letters.
 */
export const jointInspectionLetter: readonly (readonly MadeLine[])[] = [
	[
		'8 May 2019',
		'Ada Sample, Director of Children’s Services, Council of the Isles of Scilly',
		below('Bob Reader, Chief Nurse and Director of Quality, Made-up and Further Islands'),
		below('Clinical Commissioning Group'),
		'Dear local partnership',
		heading('Joint targeted area inspection of the multi-agency response to abuse'),
		heading('and neglect in the Isles of Scilly', { pitch: 1.2 }),
		'Between 18 and 22 March 2019, Ofsted, the Care Quality Commission (CQC), HMI',
		onward('Constabulary and Fire & Rescue Services (HMICFRS) and HMI Probation (HMI Prob)'),
		onward('carried out a joint inspection. This inspection included a ‘deep dive’ focus on the'),
		onward('response to children’s mental health.'),
		heading('Key Strengths', { size: 14 }),
		item('The made-up islands are calm.'),
		heading('Practice study: highly effective practice', { x: 96 }),
		boxed('A boat was lost and found. When the page of this letter ends in the middle of'),
	],
	[
		boxed('a sentence, the rest of it stands at the top of the next, and belongs to it.'),
		heading('Areas for priority action', { size: 14 }),
		item('There are no areas for priority action.'),
		heading('Areas for improvement', { size: 14 }),
		heading('Leadership and boats'),
		item('Boats do not arrive on time.'),
		heading('The board of boats'),
		item('Nobody writes down when'),
		goingOn('they arrive.', { x: 90 }),
		heading('Next steps', { size: 14 }),
		'The director should send the written statement of action to boats@example.org by',
		onward('15 August 2019.'),
		'Yours sincerely',
		...signatures('Ofsted', 'Care Quality Commission', true),
		...signatures('Cy Viewer', 'Di Caller'),
		...signatures('National Director', 'Deputy Chief Inspector'),
		...signatures('HMI Constabulary', 'HMI Probation', true),
		...signatures('Ed Walker', 'Chief Inspector'),
		{ text: '2', x: 510, y: 40, size: 20 },
	],
];
