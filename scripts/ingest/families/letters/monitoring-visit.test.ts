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
