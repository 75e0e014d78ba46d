import { bullet, goingOn, heading, type MadeLine } from '../../fixtures/print-pages.ts';

/** A line that goes on with a paragraph at the margin. */
const onward = (text: string): MadeLine => goingOn(text, { x: 72 });
const below = (text: string): MadeLine => ({ text, pitch: 1.2 });

/**
 * Made up for these tests: the two pages of a letter after a focused visit. Only its subject, its headings and the
 * sentences that every such letter has are those of real letters.
 */
export const focusedVisitLetter: readonly (readonly MadeLine[])[] = [
	[
		{ text: 'Office of Made-up Letters', size: 9 },
		{ text: '1 Test Street', size: 9, pitch: 1.2 },
		{ text: 'Testford TE1 1ST', size: 9, pitch: 1.2 },
		'15 July 2021',
		'Ada Sample',
		below('Director of Children’s Services'),
		below('Council of the Isles of Scilly'),
		below('2 Fiction Road'),
		below('TE2 2ST'),
		'Dear Ada',
		heading('Focused visit to the Council of the Isles of Scilly children’s services'),
		'This letter summarises the findings of the focused visit to the Council of the Isles of',
		onward('Scilly children’s services on 8 and 9 June 2021. His Majesty’s Inspectors for this'),
		onward('visit were Bob Reader and Cy Viewer.'),
		'Inspectors looked at the made-up arrangements for:',
		bullet('the first invented thing', { x: 72 }),
		bullet('the second one.', { x: 72 }),
		heading('Headline findings'),
		'Nothing in this letter ever happened. The made-up islands are calm, and whoever',
		onward('lives on them has read each of the letters.'),
		heading('What needs to improve in this area of social work practice'),
		bullet('The number of boats that', { x: 72 }),
		goingOn('arrive on time.', { x: 90 }),
		bullet('The writing down of it.', { x: 72 }),
		heading('Main findings'),
		'The invented team answers on the day. When the page of this letter ends in the middle of',
	],
	[
		'a sentence, the rest of it stands at the top of the next, and belongs to it.',
		heading('The made-up front door'),
		'The door is open. It was painted (green) in May.',
		'Ofsted will take the findings of this visit into account when it makes up the next one.',
		'Yours sincerely',
		'Bob Reader',
		below('His Majesty’s Inspector'),
		{ text: '2', x: 510, y: 40, size: 20 },
	],
];
