import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../cli/project.ts';
import { readAuthorities } from '../../library/read-authorities.ts';
import {
	findAuthority,
	findNamedAuthority,
	nearestAuthorities,
	resolveAuthority,
} from './authorities.ts';

const authorities = await readAuthorities(join(projectRoot, 'content/authorities'));

test.each([
	['Knowsley', 'knowsley'],
	['Knowsley Metropolitan Borough Council', 'knowsley'],
	['KNOWSLEY COUNCIL', 'knowsley'],
	['the London Borough of Southwark', 'southwark'],
	['Royal Borough of Greenwich', 'greenwich'],
	['London Borough of Barking & Dagenham', 'barking-and-dagenham'],
	['Bristol City Council', 'bristol-city-of'],
	['City of Bristol', 'bristol-city-of'],
	['Bristol, City of', 'bristol-city-of'],
	['Hull City Council', 'kingston-upon-hull-city-of'],
	['St Helens', 'st-helens'],
	['St. Helens Council', 'st-helens'],
	['Saint Helens', 'st-helens'],
	['Devon County Council', 'devon'],
	["Norfolk local authority children's services", 'norfolk'],
	['City of London', 'city-of-london'],
	['Stoke-on-Trent', 'stoke-on-trent'],
	['Stoke on Trent City Council', 'stoke-on-trent'],
])('finds %s', (printed, slug) => {
	expect(findAuthority(printed, authorities)?.slug).toBe(slug);
});

test.each(['Knowsly', 'Nowhere', 'Council', '', 'North'])('guesses nothing for %j', (printed) => {
	expect(findAuthority(printed, authorities)).toBeNull();
});

test('every authority is found by its own names, and no name means two', () => {
	for (const { slug, name, alsoKnownAs } of authorities)
		for (const known of [name, ...alsoKnownAs])
			expect(findAuthority(known, authorities)?.slug, known).toBe(slug);
});

test('offers the nearest names, nearest first', () => {
	expect(nearestAuthorities('Knowsly Metropolitan Borough Council', authorities)[0]).toBe(
		'Knowsley',
	);
	expect(nearestAuthorities('Staffordsheer', authorities, 1)).toEqual(['Staffordshire']);
});

test('says where an unknown name stands', () => {
	const outcome = resolveAuthority('Knowsly', authorities, { path: 'a.txt', line: 9 });
	expect(outcome).toEqual({
		ok: false,
		problems: [
			{
				rule: 'authority-unknown',
				path: 'a.txt',
				line: 9,
				message: 'no authority is called "Knowsly"',
				expected: expect.stringMatching(/^a name such as Knowsley, /u) as string,
			},
		],
	});
});

test.each([
	['Bournemouth, Christchurch and Poole Council (BCP)', 'bournemouth-christchurch-and-poole'],
	['Birmingham City Council (Birmingham Children’s Trust)', 'birmingham'],
	['North Northamptonshire in part', 'north-northamptonshire'],
	['the made-up trust', 'kingston-upon-thames'],
	['children’s services', 'kingston-upon-thames'],
	['Richmond upon Thames (the made-up trust)', 'richmond-upon-thames'],
	['Kingston upon Thames and Richmond upon Thames', undefined],
	['initial need and risk in Torbay', 'torbay'],
	['Torbay and Devon', undefined],
	['Kingston and Richmond', undefined],
	['Knowsley’s children and families team', 'knowsley'],
])('finds what the title "... of %s" names, or the address', (printed, slug) => {
	const found = findNamedAuthority(printed, ['Nowhere', 'Kingston upon Thames'], authorities);
	expect(found?.slug).toBe(slug);
});
