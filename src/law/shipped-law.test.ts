import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { lawFile } from '../checks/content-kinds.ts';
import { readContentFolder } from '../checks/read-content-folder.ts';
import { recordBody } from '../library/body-record.ts';
import { listReports, reportFile } from '../library/library-files.ts';
import { readingText } from '../model/reading-text.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { compileLaw } from './compile-law.ts';

const { files, problems } = await readContentFolder(lawFile, 'content', '.');
const find = compileLaw(files.flatMap(({ data }) => data.entries));

test('the tables of law are sound', () => {
	expect(problems).toEqual([]);
});

// Read by hand in the five reports: all that they name, and nothing else.
test('finds what the shipped reports name of law and guidance', async () => {
	const found: string[] = [];
	for (const id of await listReports('content')) {
		const { body } = splitFrontmatter(await readFile(reportFile('content', id), 'utf8'));
		for (const finding of recordBody(id, body).findings)
			for (const { name } of find(readingText(finding.blocks)))
				found.push(`${id} ${finding.id} ${name}`);
	}
	expect(found).toMatchInlineSnapshot(`
		[
		  "knowsley/2011-05-17 introduction-1 Education and Inspections Act 2006, section 138",
		  "knowsley/2011-05-17 development-1 Children Act 1989, section 47",
		  "st-helens/2011-03-31 introduction-1 Education and Inspections Act 2006, section 138",
		  "st-helens/2011-03-31 requirement-11 Children Act 1989, section 47",
		  "st-helens/2012-08-10 p1 Children Act 2004",
		  "st-helens/2012-08-10 p2 Working Together to Safeguard Children, 2010",
		  "st-helens/2012-08-10 p41 Children Act 1989, section 47",
		  "st-helens/2012-08-10 p50 Working Together to Safeguard Children, 2010",
		  "st-helens/2012-08-10 p78 Children Act 2004, section 11",
		  "st-helens/2012-08-10 p87 Public Law Outline",
		  "st-helens/2012-08-10 p120 Public Law Outline",
		  "st-helens/2012-08-10 p122 Children Act 1989, section 20",
		  "st-helens/2012-08-10 p122 Children Act 1989, section 20",
		  "st-helens/2012-08-10 p128 Children's Homes Regulations 2001, regulation 33",
		  "st-helens/2022-01-14 findings-10 Public Law Outline",
		  "wirral/2010-08-18 introduction-1 Education and Inspections Act 2006, section 138",
		]
	`);
});
