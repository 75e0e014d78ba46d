import { expect, test } from 'vitest';
import { readLetterText } from '../../fixtures/letter-text.ts';

const wrapped = [
	'The made-up partners know the children whom they serve, and meet as often as they can so',
	'that each of them is heard. They write down what was said and who will do what by when.',
	'This is so in each of the made-up houses, and in most of the boats that lie beside them,',
	'which nobody has counted.',
];

/** A made-up letter of an area, as an extraction leaves it without space between paragraphs. */
function read(text: string[], head: string[] = [], subject = 'Knowsley'): string[] {
	return readLetterText(
		[
			'8 May 2019',
			'Ada Sample, Director of Children’s Services and of the made-up boats and houses, Knowsley',
			'Dear local partnership',
			...head,
			`Joint targeted area inspection of the multi-agency response to abuse and neglect in ${subject}`,
			'Between 18 and 22 March 2019, Ofsted, the Care Quality Commission (CQC), HMI Constabulary',
			'and Fire & Rescue Services (HMICFRS) and HMI Probation (HMI Prob) carried out a joint',
			'inspection of made-up things.',
			...wrapped,
			...text,
			'Yours sincerely',
			'Ofsted',
			'Cy Viewer',
			'National Director',
		].join('\n'),
	).findings.filter((finding) => !finding.startsWith('introduction'));
}

test('parts lists at the headings that such letters have within them', () => {
	expect(
		read([
			'Areas for improvement',
			'Leadership and management',
			'◼ Boats are late.',
			'Response to children in boats',
			'◼ Nobody counts them.',
			'Leadership and management and the made-up board',
			'◼ Nobody asks.',
		]),
	).toEqual([
		'improvement-1 area-for-development: ◼ Boats are late.',
		'improvement-2 area-for-development: ◼ Nobody counts them.',
		'improvement-3 area-for-development: ◼ Nobody asks.',
	]);
});

test('takes a heading that nobody knows, above the first item of a list, for no item that has lost its bullet', () => {
	const list = (heading: string, item: string) =>
		read(['', 'Areas for priority action', '', heading, '', item]);
	const found = 'priority-action-1 priority-action:';
	expect(list('Oversight', '◼ Boats are late.')).toEqual([`${found} ◼ Boats are late.`]);
	expect(list('Oversight', '◼ Boats')[0]).toBe(`${found} Oversight`);
	expect(list('Houses are late.', '◼ Boats are late.')[0]).toBe(`${found} Houses are late.`);
});

test('takes prose under an unknown heading after a list for findings', () => {
	expect(
		read([
			'What needs to improve?',
			'◼ The counting of boats.',
			'◼ The keeping of houses.',
			'The made-up partnership',
			...wrapped,
		]).slice(2),
	).toEqual([`the-made-up-partnership-1 narrative: ${wrapped.join(' ')}`]);
});

test('does not take the salutation for the end of the address, however full its line is', () => {
	expect(read(['Areas for improvement', '◼ Boats are late.'])).toHaveLength(1);
});

test('knows the subject below an addressee who stands after the salutation', () => {
	expect(
		read(
			['Areas for improvement', '◼ Boats are late.'],
			['Bob Reader, Chair of the made-up board'],
		),
	).toHaveLength(1);
});

test('takes a remark on names in a case study for no heading', () => {
	expect(
		read(['Case study: effective practice', 'All names are pseudonyms', ...wrapped])[0],
	).toMatch(/^case-study-1 narrative: All names are pseudonyms/u);
});
