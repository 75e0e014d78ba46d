import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recordFindings, type FindingRecord } from '../../library/finding-record.ts';
import { readBody } from '../../model/read-body.ts';
import { reportSchema, type ReportFrontmatter } from '../../model/report.ts';
import { splitFrontmatter } from '../../model/split-frontmatter.ts';
import { FacetValues } from '../../search/index/facet-values.ts';
import { FindingIndex } from '../../search/index/finding-index.ts';
import {
	findingsFolder,
	manifestFile,
	searchFolder,
	type IndexManifest,
} from '../../search/index/manifest.ts';
import { runSearch } from '../../search/run/run-search.ts';
import { builtFolder, projectRoot } from '../built-site/built-folder.ts';
import { openPagefindOnDisk } from '../built-site/pagefind-on-disk.ts';
import { queryCases } from './search-queries.ts';

/** A finding as its report's own file has it. */
interface Original extends FindingRecord {
	frontmatter: ReportFrontmatter;
}

let originals: Original[];
let manifest: IndexManifest;
let index: FindingIndex;
let facets: FacetValues;

beforeAll(async () => {
	originals = await readOriginals(
		resolve(projectRoot, process.env['READER_LIBRARY'] || 'content', 'reports'),
	);
	manifest = (await load(manifestFile)) as IndexManifest;
	facets = new FacetValues(manifest);
});

// Each query as the first of a visit: what it finds must not depend on what earlier ones have loaded.
beforeEach(() => {
	const openPagefind = () => openPagefindOnDisk(join(builtFolder, findingsFolder));
	index = new FindingIndex(manifest, { load, openPagefind });
});

async function load(path: string): Promise<unknown> {
	return JSON.parse(await readFile(join(builtFolder, searchFolder, path), 'utf8'));
}

async function readOriginals(folder: string): Promise<Original[]> {
	const files = await Array.fromAsync(glob('*/*.mdx', { cwd: folder }));
	const found = await Promise.all(
		files.map(async (file) => {
			const id = file.replaceAll('\\', '/').replace(/\.mdx$/u, '');
			const mdx = splitFrontmatter(await readFile(join(folder, file), 'utf8'));
			const frontmatter = reportSchema.parse(parse(mdx.frontmatter));
			return recordFindings(id, readBody(mdx.body)).map((finding) => ({ ...finding, frontmatter }));
		}),
	);
	return found.flat();
}

/** Addresses of what a query finds, in order of the alphabet. */
async function search(q: string): Promise<string[]> {
	const { findings } = await runSearch(index, facets, {
		q,
		choices: {},
		order: 'relevance',
		grouped: false,
		everything: true,
	});
	const addresses = findings.map(async (finding) => {
		const [report] = index.manifest.reports[index.reportOf(finding)] ?? [];
		return `${report}#${(await index.readText(finding))[0]}`;
	});
	return (await Promise.all(addresses)).sort();
}

function addressesOf(wanted: (original: Original) => boolean): string[] {
	return originals
		.filter(wanted)
		.map(({ report, id }) => `${report}#${id}`)
		.sort();
}

test('the index has every finding of the library', () => {
	expect(index.manifest.findings).toBe(originals.length);
	expect(originals.length).toBeGreaterThan(100);
});

describe('what a plain search of the same findings finds', () => {
	test.each(queryCases.filter(({ kind }) => kind === 'exact'))(
		'$q finds, and no more',
		async ({ q, grep }) => {
			expect(await search(q)).toEqual(addressesOf(({ text }) => grep(text)));
		},
	);

	test.each(queryCases.filter(({ kind }) => kind === 'words'))(
		'$q finds all of',
		async ({ q, grep }) => {
			const found = new Set(await search(q));
			expect(
				addressesOf(({ text }) => grep(text)).filter((address) => !found.has(address)),
			).toEqual([]);
		},
	);
});

describe('fields', () => {
	test.each([
		['kind:recommendation', ({ kind }: Original) => kind === 'recommendation'],
		['grade:good', ({ grade }: Original) => grade === 'good'],
		['-kind:narrative', ({ kind }: Original) => kind !== 'narrative'],
		['authority:st-helens', ({ frontmatter }: Original) => frontmatter.authority === 'st-helens'],
		[
			'year:2011..2015',
			({ frontmatter: { published } }: Original) => published >= '2011' && published < '2016',
		],
		[
			'report:monitoring-visit OR report:"Focused visit"',
			({ frontmatter: { kind } }: Original) => /visit$/u.test(kind),
		],
	] as const)('%s keeps to what it names', async (q, wanted) => {
		expect(await search(q)).toEqual(addressesOf(wanted));
	});
});
