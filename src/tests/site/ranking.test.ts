import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FacetValues } from '../../search/index/facet-values.ts';
import { FindingIndex } from '../../search/index/finding-index.ts';
import {
	findingsFolder,
	manifestFile,
	searchFolder,
	type IndexManifest,
} from '../../search/index/manifest.ts';
import { runSearch } from '../../search/run/run-search.ts';
import { builtFolder } from '../built-site/built-folder.ts';
import { openPagefindOnDisk } from '../built-site/pagefind-on-disk.ts';

/**
 * Findings of the five reports, graded by people who read them: 3 is about the subject, 2 says much of it, 1 mentions it. What is
 * not listed is not about it.
 */
const graded: Record<string, Record<string, number>> = {
	supervision: {
		'st-helens/2011-03-31#requirement-8': 3,
		'wirral/2010-08-18#development-1': 3,
		'knowsley/2011-05-17#requirement-4': 3,
		'st-helens/2012-08-10#p51': 2,
		'st-helens/2012-08-10#recommendation-3': 2,
		'st-helens/2012-08-10#p77': 2,
	},
	caseloads: {
		'st-helens/2011-03-31#development-2': 3,
		'knowsley/2011-05-17#requirement-11': 3,
		'st-helens/2012-08-10#p66': 3,
		'wirral/2010-08-18#requirement-4': 2,
		'st-helens/2011-03-31#introduction-4': 1,
		'knowsley/2011-05-17#requirement-12': 1,
	},
	'performance management': {
		'st-helens/2012-08-10#p135': 3,
		'st-helens/2012-08-10#p74': 3,
		'st-helens/2011-03-31#requirement-2': 3,
		'wirral/2010-08-18#strength-4': 3,
		'st-helens/2012-08-10#p75': 2,
		'st-helens/2012-08-10#p22': 1,
	},
	'assessments quality': {
		'st-helens/2012-08-10#p124': 3,
		'st-helens/2012-08-10#p44': 3,
		'st-helens/2012-08-10#recommendation-12': 3,
		'st-helens/2011-03-31#development-5': 3,
		'knowsley/2011-05-17#requirement-2': 3,
		'st-helens/2012-08-10#p74': 1,
	},
	'missing children': {
		'st-helens/2012-08-10#p97': 3,
		'st-helens/2012-08-10#p35': 1,
		'st-helens/2012-08-10#p78': 1,
	},
};

/** What is wanted at least: 1 is the order that people would give. */
const least = 0.85;

async function firstOf(q: string): Promise<string[]> {
	const load = async (path: string): Promise<unknown> =>
		JSON.parse(await readFile(join(builtFolder, searchFolder, path), 'utf8'));
	const manifest = (await load(manifestFile)) as IndexManifest;
	const index = new FindingIndex(manifest, {
		load,
		openPagefind: () => openPagefindOnDisk(join(builtFolder, findingsFolder)),
	});
	const state = { q, choices: {}, order: 'relevance', grouped: false } as const;
	const { findings } = await runSearch(index, new FacetValues(manifest), state);
	return Promise.all(
		findings
			.slice(0, 10)
			.map(
				async (finding) => `${index.reportRowOf(finding)[0]}#${(await index.readText(finding))[0]}`,
			),
	);
}

/** How much of what is wanted stands how far up, discounted by place (DCG). */
function gain(grades: readonly number[]): number {
	return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

describe.skipIf(process.env['READER_LIBRARY'])('of the five reports', () => {
	test('what is about a subject stands before what mentions it', async () => {
		const shares: number[] = [];
		for (const [q, grades] of Object.entries(graded)) {
			const found = (await firstOf(q)).map((address) => grades[address] ?? 0);
			shares.push(gain(found) / gain(Object.values(grades).sort((a, b) => b - a)));
		}
		expect(shares.reduce((sum, share) => sum + share) / shares.length).toBeGreaterThan(least);
	});
});
