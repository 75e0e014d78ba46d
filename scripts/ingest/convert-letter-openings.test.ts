import { expect, test } from 'vitest';
import { letterText, readLetterText, subjects } from './fixtures/letter-text.ts';

const monitoring = 'Findings\n\nPlans are clear.';
const read = (parts: Parameters<typeof letterText>[1]) =>
	readLetterText(letterText(monitoring, { subject: subjects.monitoring, ...parts }));

test.each([
	'Monitoring visit to Knowsley Council’s children’s services',
	"Monitoring visit to Knowsley's children's social care services",
	'Monitoring visit to Knowsley Children’s Services Department',
	'Monitoring visit of the Knowsley local authority children’s services.',
	'Focused visit to Knowsley Council’s Children’s Services Department',
	'Annual unannounced inspection of contact, referral and assessment arrangements within the Knowsley Council’s children’s social care services',
])('reads the authority of "%s"', (subject) => {
	const text = letterText('Findings\n\nPlans are clear.\n\nStrengths\n\n- Visits are on time.', {
		subject,
	});
	expect(readLetterText(text).report.authority).toBe('knowsley');
});

test('a subject that names no known authority is refused', () => {
	expect(() =>
		read({ subject: 'Monitoring visit to Nowhere Council’s children’s services' }),
	).toThrow('authority-unknown');
});

test.each([
	'4 May 2018                         Our ref: KN/1',
	'4 May 2018\tYour ref 12',
	'Date: 4 May 2018',
	'4 May 2018.',
	'04/05/2018',
])('reads the date of %j', (date) => {
	expect(read({ date }).report.published).toBe('2018-05-04');
});

test.each([
	'on Tuesday 10 and Wednesday 11 April 2018',
	'on the 10 and 11 April 2018',
	'between the 10th and the 11th of April 2018',
	'on Tuesday the 10th and Wednesday the 11th April 2018',
])('reads the days of a visit %s', (days) => {
	const opening = `This letter summarises the findings of the monitoring visit to Knowsley children’s services ${days}.`;
	expect(read({ opening }).report.inspected).toEqual({ from: '2018-04-10', to: '2018-04-11' });
});

test.each([
	[
		'no line with the council',
		'Mr Cy Sample\nDirector of Children’s Services\nHuyton Town Hall\n2 Test Lane\nHuyton',
		'Knowsley',
	],
	[
		'a post on two lines',
		'Mr Cy Sample\nExecutive Director,\nChildren and Families\nKnowsley Council\nHuyton',
		'Knowsley Council',
	],
	[
		'name and post on one line',
		'Mr Cy Sample, Director of Children’s Services\nKnowsley Council\nHuyton',
		'Knowsley Council',
	],
])('reads an address with %s', (_, address, organisation) => {
	expect(read({ address }).report.addressee).toEqual({
		name: 'Mr Cy Sample',
		role: address.includes('Executive')
			? 'Executive Director, Children and Families'
			: 'Director of Children’s Services',
		organisation,
	});
});

test('a letterhead below the date is none of the address', () => {
	const { report } = read({
		head: '4 May 2018',
		date: 'Ofsted\nCorn Gate   T 0300 000 0000\nMill Street   Textphone 0161 000 0000',
	});
	expect(report.addressee?.name).toBe('Mr Cy Sample');
});

test('an address above the date is read where the letterhead ends', () => {
	const address = 'Mr Cy Sample\nDirector of Children’s Services\nHuyton Town Hall';
	const { report } = read({
		head: `Corn Gate\nT 0300 000 0000\n\n${address}`,
		address: 'Huyton\nL36 5YH',
	});
	expect(report.addressee?.role).toBe('Director of Children’s Services');
});

test('a name that lost its hyphen at the end of a line is that of the signature', () => {
	const { report } = read({
		opening:
			'This letter summarises the findings of the monitoring visit on 10 and 11 April 2018. Her Majesty’s Inspectors for this visit were Tess WriterReader and Bob Viewer. Inspectors were Tess WriterReader and Bob Viewer.',
		ending: 'Yours sincerely\n\nTess Writer-Reader\nHer Majesty’s Inspector',
	});
	expect(report.inspectors.map(({ name }) => name)).toEqual(['Tess Writer-Reader', 'Bob Viewer']);
});
