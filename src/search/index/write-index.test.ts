import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPagefindOnDisk } from '../../tests/built-site/pagefind-on-disk.ts';
import { placesOf } from '../fixtures/places-of.ts';
import { facetIds, facets } from '../facets/facets.ts';
import type { SearchRecord } from './search-record.ts';
import { FindingIndex } from './finding-index.ts';
import { makeIndex } from './make-index.ts';
import { findingsFolder, searchFolder, type IndexManifest } from './manifest.ts';
import { writeIndex } from './write-index.ts';

let site: string;

beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), 'search-index-'));
});

afterEach(() => rm(site, { recursive: true }));

async function writeAndOpen(...texts: [report: string, text: string][]): Promise<FindingIndex> {
	const placeOf = (number: number) =>
		texts.slice(0, number).filter(([report]) => report === texts[number]?.[0]).length;
	const records = texts.map(([report, text], number): SearchRecord => ({
		report,
		title: 'Report',
		inspectorates: report.startsWith('bury') ? ['ofsted', 'care-quality-commission'] : ['ofsted'],
		strip: report.startsWith('bury') ? [['Good overall', 'good']] : [],
		id: `p${placeOf(number)}`,
		label: `Paragraph ${placeOf(number)}`,
		section: ['Summary'],
		text,
		facets: Object.fromEntries(facetIds.map((id) => [id, []])) as unknown as SearchRecord['facets'],
	}));
	await writeIndex(await makeIndex(each(records), facets), site);
	const load = async (path: string): Promise<unknown> =>
		JSON.parse(await readFile(join(site, searchFolder, path), 'utf8'));
	return new FindingIndex((await load('findings.json')) as IndexManifest, {
		load,
		openPagefind: () => openPagefindOnDisk(join(site, findingsFolder)),
	});
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
	for (const item of items) yield await Promise.resolve(item);
}

it('writes an index in which Pagefind finds where each word stands', async () => {
	const index = await writeAndOpen(
		['wirral/2010-08-18', 'The council’s carers – and carers’ care.\nCare plans'],
		['wirral/2010-08-18', 'Section 47, 4.7 and section47; O’Brien'],
		['wirral/2012-08-18', 'eCAF, CAF and a naïve café: care'],
	);
	expect(await placesOf(index, 'care')).toEqual({ 0: [6, 8], 2: [6] });
	expect(await placesOf(index, 'carers')).toEqual({ 0: [3, 5] });
	expect(await placesOf(index, "'s")).toEqual({ 0: [2] });
	expect(await placesOf(index, '47')).toEqual({ 1: [1] });
	expect(await placesOf(index, 'section47')).toEqual({ 1: [5] });
	expect(await placesOf(index, "o'brien")).toEqual({ 1: [6] });
	expect(await placesOf(index, 'caf')).toEqual({ 2: [1] });
	expect(await placesOf(index, 'cafe')).toEqual({ 2: [5] });
	expect((await index.readText(2))[3]).toBe('eCAF, CAF and a naïve café: care');
});

it('writes nothing that no reader fetches', async () => {
	await writeAndOpen(['wirral/2010-08-18', 'care']);
	const written = await readdir(join(site, findingsFolder));
	expect(written.filter((name) => /fragment|-ui|highlight/u.test(name))).toEqual([]);
});

it('says who inspected where it was not Ofsted alone', async () => {
	const { manifest } = await writeAndOpen(
		['bury/2024-05-07', 'care'],
		['wirral/2024-05-08', 'care'],
	);
	expect(manifest.reports.map(([id, , , , , inspectorates]) => [id, inspectorates])).toEqual([
		['bury/2024-05-07', ['ofsted', 'care-quality-commission']],
		['wirral/2024-05-08', undefined],
	]);
});

it('holds the grades of each report, and each strip once', async () => {
	const index = await writeAndOpen(
		['bury/2024-05-07', 'care'],
		['wirral/2024-05-08', 'care'],
		['bury/2024-05-09', 'care'],
	);
	expect(index.manifest.strips).toHaveLength(2);
	expect([0, 1, 2, 3].map((report) => index.stripOf(report))).toEqual([
		[['Good overall', 'good']],
		[],
		[['Good overall', 'good']],
		[],
	]);
});

it('reads the text of every finding, in whatever file and report it is', async () => {
	const texts = Array.from({ length: 20 }, (_, number): [string, string] => [
		`wirral/20${number < 11 ? '10' : '12'}-08-18`,
		`care ${number}`,
	]);
	const index = await writeAndOpen(...texts);
	const read = await Promise.all(texts.map(async (_, number) => (await index.readText(number))[3]));
	expect(read).toEqual(texts.map(([, text]) => text));
});

it('leaves the texts of all other reports where they are when one is added', async () => {
	const folders = async () =>
		(await readdir(join(site, searchFolder))).filter((name) => name.startsWith('t')).sort();
	const old: [string, string][] = [
		['wirral/2010-08-18', 'care'],
		['wirral/2012-08-18', 'visits'],
	];
	await writeAndOpen(...old);
	const before = await folders();
	await rm(join(site, searchFolder), { recursive: true });
	await writeAndOpen(['bury/2009-01-01', 'plans'], ...old);
	const after = await folders();
	expect(before).toHaveLength(2);
	expect(after).toHaveLength(3);
	expect(after).toEqual(expect.arrayContaining(before));
});

it('writes the same bytes each time', async () => {
	const write = async () => {
		await writeAndOpen(['wirral/2010-08-18', 'care and visits'], ['bury/2012-08-18', 'visits']);
		const files = await readdir(site, { recursive: true, withFileTypes: true });
		const contents = files
			.filter((file) => file.isFile())
			.map(async ({ parentPath, name }) => {
				const path = join(parentPath, name);
				return [path, (await readFile(path)).toString('base64')] as const;
			});
		return Object.fromEntries(await Promise.all(contents)) as Record<string, string>;
	};
	const first = await write();
	await rm(site, { recursive: true });
	expect(await write()).toEqual(first);
});

it('writes an index of nothing', async () => {
	expect((await writeAndOpen()).words.all).toEqual(new Set());
});
