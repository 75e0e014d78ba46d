import { expect, test } from 'vitest';
import { letterText, readLetterText, subjects } from '../../fixtures/letter-text.ts';

/** A made-up letter with this opening. */
const read = (opening: string) =>
	readLetterText(
		letterText('Findings\n\nWorkers visit children often, and know what they want from life.', {
			subject: subjects.monitoring,
			date: '4 May 2018',
			opening,
		}),
	).report;

test('reads a team that carried out the visit, with initials', () => {
	const { inspectors } = read(
		'This letter summarises the findings of the monitoring visit to Knowsley on 10 and 11 April 2018. It took place after the inspection and was carried out by Tess Writer, HMI and Cy M. Viewer, HMI.',
	);
	expect(inspectors.map(({ name }) => name)).toEqual(['Tess Writer', 'Cy M. Viewer']);
});

const opening =
	'This letter summarises the findings of the monitoring visit to Knowsley on 10 and 11 April 2018.';

test.each([
	['The visit was the second monitoring visit since the inspection.', 2],
	['This was the sixth and final monitoring visit. The first monitoring visit was in 2017.', 6],
	['It was the first since the authority was judged inadequate.', 1],
	['This is the 3rd monitoring visit.', 3],
	['There is progress since the first monitoring visit.', undefined],
	['Progress since the first monitoring visit is slow. This was the second visit.', 2],
])('reads which visit it is: %s', (sentence, number) => {
	expect(read(`${opening} ${sentence}`).visitNumber).toBe(number);
});

test('does not take the days of the inspection before for those of the visit', () => {
	const { inspected } = read(
		'This letter summarises the findings of the monitoring visit to Knowsley since the inspection on 6 February 2018. The visit took place on 10 and 11 April 2018.',
	);
	expect(inspected).toEqual({ from: '2018-04-10', to: '2018-04-11' });
});

test.each(['Second monitoring visit', '3rd monitoring visit', 'Final monitoring visit'])(
	'knows a letter by the subject "%s to ..."',
	(named) => {
		const { report } = readLetterText(
			letterText('Findings\n\nWorkers visit children often, and know what they want from life.', {
				subject: `${named} to Knowsley children’s services`,
				date: '4 May 2018',
				opening,
			}),
		);
		expect(report).toMatchObject({ kind: 'monitoring-visit', authority: 'knowsley' });
	},
);
