import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBelow } from '../files/read-below.ts';
import { readYaml } from './yaml-problems.ts';
import { findInspectionFault } from './named-inspections.ts';

test('finds every authority by its name', async () => {
	const files = { library: () => Promise.resolve(null), content: readBelow('content') };
	const names = globSync('content/authorities/*.yaml').map(
		(file) => (readYaml(readFileSync(file, 'utf8')).data as { name: string }).name,
	);
	const faults = await Promise.all(
		names.map((of) => findInspectionFault({ of, on: '2009' }, [], files)),
	);
	expect(faults).not.toHaveLength(0);
	expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
});
