import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { themeFile } from '../../src/checks/content-kinds.ts';
import { readContentFolder } from '../../src/checks/read-content-folder.ts';
import { recordFindings, type FindingRecord } from '../../src/library/finding-record.ts';
import { reportFile } from '../../src/library/library-files.ts';
import { readBody } from '../../src/model/read-body.ts';
import { splitFrontmatter } from '../../src/model/split-frontmatter.ts';
import { compileThemes } from '../../src/themes/compile-themes.ts';
import { projectRoot } from '../cli/project.ts';

const content = join(projectRoot, 'content');
const fixture = join(projectRoot, 'scripts/proof/fixtures/labelled-themes.yaml');

/** The labelled findings of the five reports: themes by hand, and the record with those that are found. */
async function readLabelled(): Promise<{ byHand: string[]; record: FindingRecord }[]> {
	const { files } = await readContentFolder(themeFile, content, content);
	const finder = compileThemes(files.map(({ slug, data }) => ({ ...data, slug })));
	const labels = parse(await readFile(fixture, 'utf8')) as Record<string, string[]>;
	const records = new Map<string, FindingRecord>();
	for (const report of new Set(Object.keys(labels).map((name) => name.split(' ')[0] ?? ''))) {
		const { body } = splitFrontmatter(await readFile(reportFile(content, report), 'utf8'));
		for (const record of recordFindings(report, readBody(body), finder))
			records.set(`${report} ${record.id}`, record);
	}
	return Object.entries(labels).map(([name, byHand]) => {
		const record = records.get(name);
		if (record === undefined) throw new Error(`no finding ${name}`);
		return { byHand, record };
	});
}

test('finds themes of the five reports that a reader finds, and few others', async () => {
	const labelled = await readLabelled();
	expect(labelled).toHaveLength(62);
	const found = labelled.flatMap(({ byHand, record }) =>
		record.themes.map((theme) => byHand.includes(theme)),
	);
	const expected = labelled.flatMap(({ byHand, record }) =>
		byHand.map((theme) => record.themes.includes(theme)),
	);
	const share = (hits: boolean[]) => hits.filter(Boolean).length / hits.length;
	// The paragraphs of 2012 name more by the way than those of later reports, on which more of what is found is right.
	expect(share(found)).toBeGreaterThan(0.86);
	expect(share(expected)).toBeGreaterThan(0.77);
});

test('labels name themes that there are', async () => {
	const { files } = await readContentFolder(themeFile, content, content);
	const slugs = new Set(files.map(({ slug }) => slug));
	const labels = (await readLabelled()).flatMap(({ byHand }) => byHand);
	expect(labels.filter((slug) => !slugs.has(slug))).toEqual([]);
});
