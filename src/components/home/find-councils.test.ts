import { expect, test } from 'vitest';
import { findCouncils } from './find-councils.ts';

const councils = [
	'Brighton and Hove',
	'City of London',
	'Durham',
	'North Somerset',
	'Northumberland',
	'Somerset',
	'St Helens',
].map((name) => ({ name, href: `/authorities/${name.toLowerCase().replaceAll(' ', '-')}/` }));
const hull = ['Kingston Upon Hull', 'Hull'].map((name) => ({ name, href: '/authorities/hull/' }));

test.each([
	['st helens', ['St Helens']],
	['St. Helens Council', ['St Helens']],
	['Brighton & Hove City Council', ['Brighton and Hove']],
	['Durham County Council', ['Durham']],
	['somerset', ['Somerset']],
	['north', ['North Somerset', 'Northumberland']],
	['london', ['City of London']],
	['helen', ['St Helens']],
	['umber', ['Northumberland']],
	['  ', []],
	['Atlantis', []],
])('of %j it finds %j', (typed, names) => {
	expect(findCouncils(typed, councils).map(({ name }) => name)).toEqual(names);
});

test('finds a council once, by whichever of its names', () => {
	expect(findCouncils('hull', hull)).toEqual([hull[1]]);
	expect(findCouncils('king', hull)).toEqual([hull[0]]);
	expect(findCouncils('u', hull)).toHaveLength(1);
});
