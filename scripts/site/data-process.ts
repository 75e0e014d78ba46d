// Writes the data of a site, into a folder of its own, while another process makes the pages.
import { join } from 'node:path';
import { writeData } from '../../src/data/write-data.ts';
import { libraryFromEnvironment } from '../../src/library/site-library.ts';
import { projectRoot } from '../cli/project.ts';

const [folder] = process.argv.slice(2);
const { READER_SITE, READER_BASE, READER_FINDING_PAGES } = process.env;
const content = join(projectRoot, 'content');
if (folder === undefined) throw new Error('the folder of the site is not named');
await writeData({
	library: libraryFromEnvironment() ?? content,
	...{ content, folder },
	site: {
		host: READER_SITE || undefined,
		base: READER_BASE || '/',
		findingPages: READER_FINDING_PAGES === 'none' ? 'none' : undefined,
	},
});
