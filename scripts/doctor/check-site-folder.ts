import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteMark } from '../../src/site-folder/site-mark.ts';
import { isBuilt } from '../site/build-record.ts';
import type { Site } from '../site/site.ts';
import { advice, fault, ok, type Diagnosis } from './diagnosis.ts';

/** What every built site has. */
const needed = [
	'index.html',
	'404.html',
	'_headers',
	'search/findings.json',
	'pagefind/pagefind.js',
];

/** Looks whether a built site is whole, and whether it was built from what is there now. */
export async function checkSiteFolder(site: Site): Promise<Diagnosis[]> {
	if ((await readSiteMark(site.outDir)) === null)
		return [advice(`There is no built site in ${site.outDir}`, 'npm run build')];
	const missing = needed.filter((file) => !existsSync(join(site.outDir, file)));
	if (missing.length > 0)
		return [fault(`The site in ${site.outDir} lacks ${missing.join(', ')}`, 'npm run build')];
	return [
		ok(`The site in ${site.outDir} is whole`),
		(await isBuilt(site))
			? ok('It was built from what is there now')
			: advice(
					'It was built from something else than is there now, or with other options',
					'npm run build, with the options that it should have',
				),
	];
}
