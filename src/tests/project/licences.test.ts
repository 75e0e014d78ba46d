import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';

/** What a lock file says of a package. Old packages write a licence as an object, or several as a list to choose from. */
interface LockedPackage {
	license?: string | { type: string } | { type: string }[];
	dev?: boolean;
}

const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
	packages: Record<string, LockedPackage>;
};
const documented = readFileSync(join(projectRoot, 'docs/upkeep.md'), 'utf8');
const allowed = [...documented.matchAll(/^\| `(?<licence>[\w.+-]+)`/gmu)].map(
	({ groups }) => groups?.['licence'] ?? '',
);
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** The licences of a package: of each choice that it gives, all that hold together. */
function choicesOf({ license = 'not-stated' }: LockedPackage): string[][] {
	return [license]
		.flat()
		.map((each) => (typeof each === 'string' ? each : each.type))
		.flatMap((each) => each.replace(/[()]/gu, '').split(' OR '))
		.map((choice) => choice.split(' AND '));
}

test('every package is under licences that docs/upkeep.md lists, and each of those is needed', () => {
	expect(installed.length).toBeGreaterThan(100);
	const outside = installed.filter(
		([, each]) => !choicesOf(each).some((all) => all.every((licence) => allowed.includes(licence))),
	);
	expect(outside.map(([path]) => path)).toEqual([]);
	const named = new Set(installed.flatMap(([, each]) => choicesOf(each).flat()));
	expect(allowed.filter((licence) => !named.has(licence))).toEqual([]);
});

test('what asks that others be under it too, or states nothing, makes no part of the site', () => {
	const found = installed.filter(([, each]) =>
		choicesOf(each).every((all) => all.some((licence) => /GPL|not-stated/u.test(licence))),
	);
	const served = found.filter(([path, { dev }]) => dev !== true && !path.includes('/@img/'));
	expect(served.map(([path]) => path)).toEqual([]);
});
