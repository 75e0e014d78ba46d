import { expect, test } from 'vitest';
import { groupByLetter, groupByRegion } from './group-authorities.ts';

const authorities = [
	{ name: 'Wirral', region: 'North West' },
	{ name: 'Kent', region: 'South East' },
	{ name: 'Bury', region: 'North West' },
	{ name: 'Barnet', region: 'London' },
];
const say = (groups: { id: string; members: { name: string }[] }[]) =>
	groups.map(({ id, members }) => `${id}: ${members.map(({ name }) => name).join(', ')}`);

test('groups councils from A to Z', () => {
	expect(say(groupByLetter(authorities))).toEqual([
		'letter-b: Barnet, Bury',
		'letter-k: Kent',
		'letter-w: Wirral',
	]);
});

test('groups councils by region', () => {
	expect(say(groupByRegion(authorities))).toEqual([
		'london: Barnet',
		'north-west: Bury, Wirral',
		'south-east: Kent',
	]);
});
