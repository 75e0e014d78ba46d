import { expect, test } from 'vitest';
import { fitsRow, sayNarrowed } from './narrow-rows.ts';

const row = {
	name: 'St Helens 2018: focused visit, August',
	kind: 'focused-visit',
	grade: '',
	region: 'North West',
};

test.each([
	[{}, true],
	[{ council: ' st hel' }, true],
	[{ council: 'visit' }, false],
	[{ council: 'wirral' }, false],
	[{ kind: 'focused-visit', region: 'North West' }, true],
	[{ kind: 'focused-visit', region: 'London' }, false],
	[{ kind: '', grade: 'good' }, false],
])('of %j it is %s that the row fits', (choice, fits) => {
	expect(fitsRow(row, choice)).toBe(fits);
});

test.each([
	[8, 8, ''],
	[3, 1204, '3 of these 1,204 reports'],
	[0, 8, 'None of these 8 reports fits.'],
])('of %i of %i it says %j', (shown, all, said) => {
	expect(sayNarrowed(shown, all)).toBe(said);
});
