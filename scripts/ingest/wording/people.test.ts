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
	['Ada Sample/Bob St. John Reader', ['Ada Sample', 'Bob St. John Reader']],
	['Made-up County Council, a partner, and Ada Sample', ['Ada Sample']],
	['Ada Sample, Regulatory Inspection Manager', ['Ada Sample']],
	['Ada Sample, Social Care Data & Information', ['Ada Sample']],
	['Ada Sample, Her Majesties Inspector', ['Ada Sample']],
	['Ada Sample, Early Help and Protection Lead', ['Ada Sample']],
])('finds the names in %j', (text, names) => {
	expect(listNames(text)).toEqual(names);
});
