// Writes what of a site needs no page, into a folder of its own, while another process makes the pages: its data, and the records
// that its search index is made of.
import { join } from 'node:path';
import { cardMaker } from '../../src/cards/card-maker.ts';
import { digestDrawing, dropUnusedCards, keptCards } from '../../src/cards/kept-cards.ts';
import { termFile } from '../../src/checks/content-kinds.ts';
import { readContentFolder } from '../../src/checks/read-content-folder.ts';
import { readHeads } from '../../src/data/library/read-heads.ts';
import { writeData } from '../../src/data/write-data.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { dropUnusedBodies, openBodyCache } from '../../src/library/kept-bodies.ts';
import { siteCache } from '../../src/library/site-cache.ts';
import { libraryFromEnvironment } from '../../src/library/site-library.ts';
import { throwProblems } from '../../src/library/throw-problems.ts';
import { hasPage } from '../../src/register/has-page.ts';
import { toKnownNames } from '../../src/search/index/known-names.ts';
import { beginRecords } from '../../src/search/index/write-records.ts';
import { projectRoot } from '../cli/project.ts';

const [folder] = process.argv.slice(2);
const { READER_SITE, READER_BASE, READER_FINDING_PAGES } = process.env;
if (folder === undefined) throw new Error('the folder of the site is not named');
const content = join(projectRoot, 'content');
const cache = await openBodyCache(projectRoot);
const heads = await readHeads(libraryFromEnvironment() ?? content, content, cache);
const { files, problems } = await readContentFolder(termFile, content, projectRoot);
throwProblems(problems);
const terms = files.map(({ slug, data }) => ({ ...data, slug }));
const authorities = heads.authorities.filter(({ slug }) =>
	hasPage(slug, heads.reportsOf.has(slug) || heads.registerOf.has(slug)),
);

const writeRecords = await beginRecords(
	folder,
	{
		order: heads.reports.map(({ id }) => id),
		findTerms: compileTerms(terms),
		themeNames: heads.themeNames,
	},
	toKnownNames(terms, authorities),
);
const keeping = { cards: keptCards(), version: await digestDrawing(projectRoot) };
await writeData({
	heads,
	...(READER_SITE && { drawCard: cardMaker(keeping) }),
	folder,
	site: {
		host: READER_SITE || undefined,
		base: READER_BASE || '/',
		findingPages: READER_FINDING_PAGES === 'none' ? 'none' : undefined,
	},
	also: async ({ reports }) => {
		for (const report of reports) await writeRecords(report);
	},
});
// At the end: by now every body and card that this build uses has today as its day of use.
await dropUnusedBodies(siteCache());
await dropUnusedCards();
