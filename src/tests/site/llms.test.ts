import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const text = readFileSync(join(builtFolder, 'llms.txt'), 'utf8');
const { pages, files } = readTestedSite();

test('llms.txt leads to every report of a small library', () => {
	const addresses = [...pages.values()]
		.filter(({ path }) => kindOf(path) === 'report')
		.map(({ path, canonical }) => canonical ?? `${builtBase}${path.slice(1)}`);
	expect(addresses.length).toBeGreaterThan(0);
	expect(addresses.filter((address) => !text.includes(`](${address})`))).toEqual([]);
});

test('it is small enough to be read whole, and names files that are there', () => {
	expect(Buffer.byteLength(text)).toBeLessThan(24 * 1024);
	const named = [...text.matchAll(/\]\((?<address>[^)]+\.[a-z]+)\)/gu)].map(({ groups }) =>
		new URL(groups?.['address'] ?? '', 'https://reader.example').pathname.replace(builtBase, '/'),
	);
	expect(named.length).toBeGreaterThan(3);
	expect(named.filter((path) => !files.has(path))).toEqual([]);
});
