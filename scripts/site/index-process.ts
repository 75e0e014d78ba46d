// Makes the search index of a site from the records of its findings, while another process makes the pages.
import { indexSite } from '../../src/search/index/index-site.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('the folder of the site is not named');
const findings = await indexSite(folder);
process.stdout.write(`${findings} findings can be searched\n`);
