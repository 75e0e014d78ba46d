import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';

interface LockedPackage {
	license?: string;
}

const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
	packages: Record<string, LockedPackage>;
};
const documented = readFileSync(join(projectRoot, 'docs/upkeep.md'), 'utf8');

/** The licences of a package: those that it must all be under, or may choose between. */
function licencesOf({ license = 'none' }: LockedPackage): string[] {
	return license.replace(/[()]/gu, '').split(/ (?:AND|OR) /u);
}

const licences = new Set(
	Object.entries(packages).flatMap(([path, each]) => (path === '' ? [] : licencesOf(each))),
);

test('every licence of a package is one that docs/upkeep.md lists and allows', () => {
	expect(licences.size).toBeGreaterThan(5);
	const allowed = [...documented.matchAll(/^\| `(?<licence>[\w.-]+)`/gmu)].map(
		({ groups }) => groups?.['licence'],
	);
	expect([...licences].filter((licence) => !allowed.includes(licence))).toEqual([]);
	expect(allowed.filter((licence) => !licences.has(licence ?? ''))).toEqual([]);
});

test('what is under the LGPL is of one package, which makes no part of the site', () => {
	const found = Object.entries(packages).filter(([, each]) =>
		licencesOf(each).some((licence) => licence.startsWith('LGPL')),
	);
	expect(
		found.map(([path]) => path).filter((path) => !path.startsWith('node_modules/@img/')),
	).toEqual([]);
});
