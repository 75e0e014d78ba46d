// Makes the search index of a site from the records of its findings, while another process makes the pages.
import { siteCache } from '../../src/library/site-cache.ts';
import { indexSite } from '../../src/search/index/index-site.ts';
import { keptIndex } from '../../src/search/index/kept-index.ts';
import { projectRoot } from '../cli/project.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('the folder of the site is not named');
const findings = await indexSite(folder, { kept: keptIndex(siteCache()), root: projectRoot });
process.stdout.write(`${findings} findings can be searched\n`);
