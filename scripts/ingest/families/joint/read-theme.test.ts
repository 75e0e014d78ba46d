import { expect, test } from 'vitest';
import { readTheme } from './read-theme.ts';

const general =
	'Joint targeted area inspection of the multi-agency response to abuse and neglect in Knowsley';
const later = 'This letter summarises the findings of the multi-agency response to';

test.each([
	[
		'mental-health',
		'Joint targeted area inspection of the response to children’s mental health',
		'',
	],
	[
		'neglect',
		general,
		'It included a ‘deep dive’ focus on older children who have been neglected.',
	],
	[
		'domestic-abuse',
		general,
		'This included a ‘deep-dive’ focus on children living with domestic abuse.',
	],
	[
		'serious-youth-violence',
		'In Knowsley',
		`${later} serious youth violence and criminal exploitation.`,
	],
	[
		'domestic-abuse-unborn-to-7',
		'In Knowsley',
		`${later} domestic abuse. It is about unborn children.`,
	],
	[
		undefined,
		'In Knowsley',
		`${later} initial need and risk for children and families who need help.`,
	],
	[undefined, general, 'Boats are painted.'],
])('takes %s from the first words that name a theme', (theme, title, opening) => {
	expect(readTheme(title, opening)).toBe(theme);
});
