import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readRegister } from './read-register.ts';

test('the guide gives the numbers of the register', () => {
	const authorities = globSync('content/authorities/*.yaml').map((file) => basename(file, '.yaml'));
	const { inspections } = readRegister(
		readFileSync('content/inspections.csv', 'utf8'),
		new Set(authorities),
		'content/inspections.csv',
	);
	const guide = readFileSync('content/guide/what-is-held.mdx', 'utf8').replace(/\s+/gu, ' ');
	const councils = new Set(inspections.map(({ authority }) => authority)).size;
	const withoutAddress = inspections.filter(({ url }) => url === undefined).length;
	const joint = inspections.filter(({ kind }) => kind === 'joint-inspection').length;
	expect(guide).toContain(`${inspections.length} inspections of ${councils} councils`);
	expect(guide).toContain(`${withoutAddress} of them`);
	// national-picture.test.ts holds the register to these.
	expect(guide).toContain('91 of 151 councils with a grade (60 %), 28 of 33 in London (85 %)');
	expect(guide).toContain('8 of 22 in the North West (36 %)');
	expect(guide).toContain(`${joint} are known here`);
});
