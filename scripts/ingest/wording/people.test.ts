import { expect, test } from 'vitest';
import { listNames } from './people.ts';

test.each([
	['Ada Sample and Bob Reader', ['Ada Sample', 'Bob Reader']],
	['Ada Sample HMI, Bob Reader OI', ['Ada Sample', 'Bob Reader']],
	['Ada Sample SHMI; Bob Reader SCRI', ['Ada Sample', 'Bob Reader']],
	[
		'Ada Sample and Bob Reader, Her Majesty’s Inspectors (HMI) Social Care, and Cy Viewer, HMI Schools',
		['Ada Sample', 'Bob Reader', 'Cy Viewer'],
	],
	['Ada Sample, with Tess van der Writer, HMI designate', ['Ada Sample', 'Tess van der Writer']],
	['Senior Her Majesty’s Inspector', []],
	['two of the regional team', []],
])('finds the names in %j', (text, names) => {
	expect(listNames(text)).toEqual(names);
});
