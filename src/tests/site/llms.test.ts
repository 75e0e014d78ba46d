import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';

test('llms.txt leads to every report', () => {
	const text = readFileSync(join(builtFolder, 'llms.txt'), 'utf8');
	const addresses = [...readBuiltSite(builtFolder).pages.values()]
		.filter(({ path }) => kindOf(path) === 'report')
		.map(({ path, canonical }) => canonical ?? `${builtBase}${path.slice(1)}`);
	expect(addresses.length).toBeGreaterThan(0);
	expect(addresses.filter((address) => !text.includes(`](${address})`))).toEqual([]);
});
