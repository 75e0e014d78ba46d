import { expect, test } from 'vitest';
import { headFinding, titleFinding } from './finding-heading.ts';

const paragraph = { shortName: 'St Helens 2012: single inspection', label: 'Paragraph 65' };

test('a finding is headed by council, year and number', () => {
	expect(headFinding(paragraph)).toBe('St Helens 2012, paragraph 65');
	expect(headFinding({ ...paragraph, label: 'Recommendation R4' })).toBe(
		'St Helens 2012, recommendation R4',
	);
});

test('its title says the kind of inspection too, and what tells it from others of the year', () => {
	expect(titleFinding(paragraph)).toBe('St Helens 2012, paragraph 65: single inspection');
	expect(titleFinding({ ...paragraph, shortName: 'Kent 2018: focused visit, August' })).toBe(
		'Kent 2018, paragraph 65: focused visit, August',
	);
});

test('a report without a short name of the usual form lends what it has', () => {
	expect(titleFinding({ ...paragraph, shortName: 'kent/2018-08-01' })).toBe(
		'kent/2018-08-01, paragraph 65',
	);
});
