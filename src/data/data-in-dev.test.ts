import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { DataOnDemand, isOfData } from './data-in-dev-integration.ts';

test.each([
	'/data/reports.csv',
	'/data/inspection-reader.sqlite.zip?x',
	'/data/schemas/report.json',
	'/feed.xml',
	'/themes/supervision/feed.json',
	'/reports/st-helens/2012-08-10/report.json#p17',
	'/reports/st-helens/2012-08-10/report.md',
])('%s is a file of data', (url) => {
	expect(isOfData(url, '/')).toBe(true);
	expect(isOfData(`/sub${url}`, '/sub/')).toBe(true);
	expect(isOfData(url, '/sub/')).toBe(false);
});

test.each(['/data/', '/data/dictionary/', '/src/data/write-data.ts', '/reports/keys.tsv', '/feed'])(
	'%s is none',
	(url) => {
		expect(isOfData(url, '/')).toBe(false);
	},
);

const folder = mkdtempSync(join(tmpdir(), 'reader-on-demand-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('data are written once, however many ask at once, and again when the library has changed', async () => {
	let written = 0;
	const data = new DataOnDemand(join(folder, 'one'), async (into) => {
		written += 1;
		await writeFile(join(into, String(written)), '');
	});
	const [one, other] = await Promise.all([data.folder(), data.folder()]);
	expect(other).toBe(one);
	expect(readdirSync(one)).toEqual(['1']);
	data.forget();
	expect(readdirSync(await data.folder())).toEqual(['2']);
});

test('a library that changes while data are written has them written again, after that', async () => {
	const steps: string[] = [];
	const data = new DataOnDemand(join(folder, 'two'), async () => {
		steps.push('begun');
		await setTimeout(10);
		steps.push('done');
	});
	const first = data.folder();
	data.forget();
	await Promise.all([first, data.folder()]);
	expect(steps).toEqual(['begun', 'done', 'begun', 'done']);
});

test('what fails to be written is tried again when the library has changed', async () => {
	let works = false;
	const data = new DataOnDemand(join(folder, 'three'), () =>
		works ? Promise.resolve() : Promise.reject(new Error('a report is broken')),
	);
	await expect(data.folder()).rejects.toThrow('a report is broken');
	works = true;
	data.forget();
	expect(readdirSync(await data.folder())).toEqual([]);
});
