import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { themeFile } from '../checks/content-kinds.ts';
import { readContentFolder } from '../checks/read-content-folder.ts';
import { recordBody } from '../library/body-record.ts';
import { listReports, reportFile } from '../library/library-files.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { ReportFrontmatter } from '../model/report.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { compileThemes } from '../themes/compile-themes.ts';
import { relateLibrary } from './relate-library.ts';
import { parseWeights } from './word-weights.ts';

/** The five reports as far as they are compared, oldest first. */
async function readReports(): Promise<LibraryReport[]> {
	const { files } = await readContentFolder(themeFile, 'content', '.');
	const themes = compileThemes(files.map(({ slug, data }) => ({ slug, ...data })));
	const reports = await Promise.all(
		(await listReports('content')).map(async (id) => {
			const { frontmatter, body } = splitFrontmatter(
				await readFile(reportFile('content', id), 'utf8'),
			);
			const facts = parse(frontmatter) as ReportFrontmatter;
			return {
				...{ id, frontmatter: facts, authority: { slug: facts.authority } },
				body: recordBody(id, body, themes),
			} as unknown as LibraryReport;
		}),
	);
	return reports.sort((a, b) => (a.frontmatter.published < b.frontmatter.published ? -1 : 1));
}

// Each read by hand: a reader of the one finds what the other says of the same subject.
test('relates the findings of the shipped reports', async () => {
	const reports = await readReports();
	const { relatedTo } = relateLibrary(
		reports,
		parseWeights(await readFile('content/word-weights.tsv', 'utf8'), 'content/word-weights.tsv'),
	);
	const pairs = reports.flatMap(({ id, body }) =>
		body.findings.flatMap((finding) =>
			relatedTo(id, finding).map(
				(place) => `${id} ${finding.id} ${place.side} ${place.report.id} ${place.finding.id}`,
			),
		),
	);
	expect(pairs).toMatchInlineSnapshot(`
		[
		  "wirral/2010-08-18 strength-3 elsewhere st-helens/2012-08-10 p40",
		  "wirral/2010-08-18 requirement-1 elsewhere st-helens/2011-03-31 requirement-11",
		  "wirral/2010-08-18 requirement-2 elsewhere st-helens/2012-08-10 p42",
		  "wirral/2010-08-18 requirement-3 elsewhere knowsley/2011-05-17 requirement-4",
		  "wirral/2010-08-18 requirement-4 elsewhere knowsley/2011-05-17 requirement-11",
		  "wirral/2010-08-18 requirement-4 elsewhere st-helens/2011-03-31 introduction-4",
		  "wirral/2010-08-18 requirement-8 elsewhere st-helens/2012-08-10 p88",
		  "wirral/2010-08-18 development-1 elsewhere st-helens/2011-03-31 requirement-8",
		  "wirral/2010-08-18 development-1 elsewhere knowsley/2011-05-17 requirement-4",
		  "st-helens/2011-03-31 introduction-4 later st-helens/2012-08-10 p66",
		  "st-helens/2011-03-31 introduction-4 elsewhere knowsley/2011-05-17 introduction-4",
		  "st-helens/2011-03-31 introduction-4 elsewhere wirral/2010-08-18 requirement-4",
		  "st-helens/2011-03-31 strength-1 later st-helens/2012-08-10 p76",
		  "st-helens/2011-03-31 requirement-2 later st-helens/2012-08-10 p22",
		  "st-helens/2011-03-31 requirement-4 later st-helens/2012-08-10 p18",
		  "st-helens/2011-03-31 requirement-4 elsewhere knowsley/2011-05-17 requirement-5",
		  "st-helens/2011-03-31 requirement-8 later st-helens/2012-08-10 p45",
		  "st-helens/2011-03-31 requirement-8 elsewhere knowsley/2011-05-17 requirement-4",
		  "st-helens/2011-03-31 requirement-8 elsewhere wirral/2010-08-18 development-1",
		  "st-helens/2011-03-31 requirement-10 later st-helens/2012-08-10 p137",
		  "st-helens/2011-03-31 requirement-11 elsewhere wirral/2010-08-18 requirement-1",
		  "st-helens/2011-03-31 development-1 later st-helens/2012-08-10 p48",
		  "st-helens/2011-03-31 development-2 later st-helens/2012-08-10 p66",
		  "st-helens/2011-03-31 development-5 later st-helens/2012-08-10 p42",
		  "knowsley/2011-05-17 introduction-4 elsewhere st-helens/2011-03-31 introduction-4",
		  "knowsley/2011-05-17 strength-1 elsewhere st-helens/2012-08-10 recommendation-5",
		  "knowsley/2011-05-17 requirement-2 elsewhere st-helens/2012-08-10 p42",
		  "knowsley/2011-05-17 requirement-4 elsewhere wirral/2010-08-18 requirement-3",
		  "knowsley/2011-05-17 requirement-4 elsewhere st-helens/2011-03-31 requirement-8",
		  "knowsley/2011-05-17 requirement-5 elsewhere st-helens/2011-03-31 requirement-4",
		  "knowsley/2011-05-17 requirement-10 elsewhere st-helens/2012-08-10 p39",
		  "knowsley/2011-05-17 requirement-11 elsewhere wirral/2010-08-18 requirement-4",
		  "knowsley/2011-05-17 requirement-12 elsewhere wirral/2010-08-18 requirement-4",
		  "st-helens/2012-08-10 p18 earlier st-helens/2011-03-31 requirement-4",
		  "st-helens/2012-08-10 p18 elsewhere knowsley/2011-05-17 requirement-5",
		  "st-helens/2012-08-10 p19 earlier st-helens/2011-03-31 development-5",
		  "st-helens/2012-08-10 p22 earlier st-helens/2011-03-31 requirement-2",
		  "st-helens/2012-08-10 recommendation-5 elsewhere knowsley/2011-05-17 strength-1",
		  "st-helens/2012-08-10 p38 earlier st-helens/2011-03-31 strength-1",
		  "st-helens/2012-08-10 p39 earlier st-helens/2011-03-31 strength-1",
		  "st-helens/2012-08-10 p39 elsewhere knowsley/2011-05-17 requirement-10",
		  "st-helens/2012-08-10 p40 elsewhere wirral/2010-08-18 strength-3",
		  "st-helens/2012-08-10 p42 earlier st-helens/2011-03-31 development-5",
		  "st-helens/2012-08-10 p42 elsewhere wirral/2010-08-18 requirement-2",
		  "st-helens/2012-08-10 p42 elsewhere knowsley/2011-05-17 requirement-2",
		  "st-helens/2012-08-10 p45 earlier st-helens/2011-03-31 requirement-8",
		  "st-helens/2012-08-10 p45 elsewhere wirral/2010-08-18 development-1",
		  "st-helens/2012-08-10 p48 earlier st-helens/2011-03-31 development-1",
		  "st-helens/2012-08-10 p64 earlier st-helens/2011-03-31 development-5",
		  "st-helens/2012-08-10 p65 later st-helens/2022-01-14 headline-findings-3",
		  "st-helens/2012-08-10 p66 earlier st-helens/2011-03-31 development-2",
		  "st-helens/2012-08-10 p74 later st-helens/2022-01-14 headline-findings-1",
		  "st-helens/2012-08-10 p76 earlier st-helens/2011-03-31 strength-1",
		  "st-helens/2012-08-10 p81 elsewhere wirral/2010-08-18 strength-3",
		  "st-helens/2012-08-10 p88 elsewhere wirral/2010-08-18 requirement-8",
		  "st-helens/2012-08-10 p121 later st-helens/2022-01-14 findings-10",
		  "st-helens/2012-08-10 p124 earlier st-helens/2011-03-31 development-5",
		  "st-helens/2012-08-10 p137 earlier st-helens/2011-03-31 requirement-10",
		  "st-helens/2022-01-14 headline-findings-1 earlier st-helens/2012-08-10 p74",
		  "st-helens/2022-01-14 headline-findings-3 earlier st-helens/2012-08-10 p65",
		  "st-helens/2022-01-14 findings-10 earlier st-helens/2012-08-10 p121",
		  "st-helens/2022-01-14 findings-12 earlier st-helens/2012-08-10 p74",
		]
	`);
});
