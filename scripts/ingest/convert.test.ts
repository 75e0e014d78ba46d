import { expect, test } from 'vitest';
import { knowsley } from './fixtures/made-authorities.ts';
import { heading, printPages, row } from './fixtures/print-pages.ts';
import { convert } from './convert.ts';

/** A report that prints no date of publication, and whose file name has none. */
const document = printPages(
	[
		[
			heading('Inspection of Knowsley local authority children’s services', { size: 16 }),
			'Inspection dates: 4 March to 8 March 2024',
			heading('Judgement', { y: 600 }),
			heading('Grade', { y: 600, x: 394 }),
			...row('The impact of leaders on social work practice with children and families', 'Good'),
			...row('Overall effectiveness', 'Good'),
			heading('The impact of leaders on social work practice with children and families: good'),
			'1. Leaders know their services.',
		],
	],
	'report.pdf',
);

test('says whether sources.csv or the PDF itself gave the date of publication', () => {
	const dated = { ...document, created: '2024-04-01' };
	const messageOf = (listing?: { published: string }) => {
		const result = convert(dated, { authorities: [knowsley], path: 'report.pdf', listing });
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		return result.value.frontmatter.conversion.warnings
			.filter(({ rule }) => rule === 'date-not-printed')
			.map(({ message }) => message);
	};
	expect(messageOf()).toEqual([
		"The report prints no date of publication; the PDF's own metadata gives 2024-04-01.",
	]);
	expect(messageOf({ published: '2024-04-22' })).toEqual([
		'The report prints no date of publication; sources.csv gives 2024-04-22.',
	]);
});
