import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FacetValues } from '../../../src/search/index/facet-values.ts';
import { FindingIndex } from '../../../src/search/index/finding-index.ts';
import {
	findingsFolder,
	manifestFile,
	searchFolder,
	type IndexManifest,
} from '../../../src/search/index/manifest.ts';
import { runSearch } from '../../../src/search/run/run-search.ts';
import { openPagefindOnDisk } from '../../../src/tests/built-site/pagefind-on-disk.ts';
import type { LibraryFinding } from './library-findings.ts';
import { qualityCases, queryGroups, type QualityCase, type QueryGroup } from './quality-cases.ts';

/** How the queries of one kind found what they ought to find: findings, summed over the queries. */
export interface GroupQuality {
	group: QueryGroup;
	queries: number;
	/** What they ought to find. */
	wanted: number;
	found: number;
	/** Of what they found, what they ought to find. */
	right: number;
	/** Of the rest, what has the words in another form. */
	otherForm: number;
	/** The queries that left something out, or found what has the words in no form. */
	wrong: string[];
}

/**
 * Searches a built site and compares with a plain search of its library.
 *
 * @param site the folder that it was built into
 * @throws if the site does not have the library's findings
 */
export async function measureQuality(
	site: string,
	findings: readonly LibraryFinding[],
): Promise<GroupQuality[]> {
	const search = await openSite(site, findings);
	const found = new Map<QualityCase, readonly LibraryFinding[]>();
	for (const asked of qualityCases) found.set(asked, await search(asked.q));
	return queryGroups.map((group) => {
		const quality: GroupQuality = {
			group,
			queries: 0,
			wanted: 0,
			found: 0,
			right: 0,
			otherForm: 0,
			wrong: [],
		};
		for (const [asked, results] of found) {
			if (asked.group !== group) continue;
			const wanted = findings.filter(asked.wanted).length;
			const rest = results.filter((finding) => !asked.wanted(finding));
			const right = results.length - rest.length;
			const otherForm = rest.filter((finding) => asked.inOtherForms?.(finding) === true).length;
			quality.queries += 1;
			quality.wanted += wanted;
			quality.found += results.length;
			quality.right += right;
			quality.otherForm += otherForm;
			if (right < wanted || otherForm < rest.length) quality.wrong.push(asked.q);
		}
		return quality;
	});
}

/** A search of a site, each time as the first of a visit: what it finds must not hang on what was loaded before. */
async function openSite(
	site: string,
	findings: readonly LibraryFinding[],
): Promise<(q: string) => Promise<readonly LibraryFinding[]>> {
	const load = async (path: string): Promise<unknown> =>
		JSON.parse(await readFile(join(site, searchFolder, path), 'utf8'));
	const manifest = (await load(manifestFile)) as IndexManifest;
	const facets = new FacetValues(manifest);
	const byNumber = await numberFindings(manifest, load, findings);
	return async (q) => {
		const pagefind = await openPagefindOnDisk(join(site, findingsFolder));
		const index = new FindingIndex(manifest, {
			load,
			openPagefind: () => Promise.resolve(pagefind),
		});
		const state = { q, choices: {}, order: 'relevance', grouped: false, everything: true } as const;
		const found = await runSearch(index, facets, state);
		await pagefind.destroy();
		return found.findings.flatMap((number) => byNumber.get(number) ?? []);
	};
}

/** The library's findings by the numbers that the site's index gives them. */
async function numberFindings(
	manifest: IndexManifest,
	load: (path: string) => Promise<unknown>,
	findings: readonly LibraryFinding[],
): Promise<Map<number, LibraryFinding>> {
	if (manifest.findings !== findings.length)
		throw new Error(
			`the site has ${manifest.findings} findings, and its library ${findings.length}: build it again`,
		);
	const index = new FindingIndex(manifest, {
		load,
		openPagefind: () => Promise.reject(new Error('not needed for texts')),
	});
	const byAddress = new Map(
		findings.map((finding) => [`${finding.report}#${finding.id}`, finding]),
	);
	const byNumber = new Map<number, LibraryFinding>();
	for (let number = 0; number < manifest.findings; number += 1) {
		const [report] = manifest.reports[index.reportOf(number)] ?? [];
		const address = `${report}#${(await index.readText(number))[0]}`;
		const finding = byAddress.get(address);
		if (finding === undefined)
			throw new Error(`the library has no ${address}: build the site again`);
		byNumber.set(number, finding);
	}
	return byNumber;
}
