import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../built-site/build-site.ts';
import { projectRoot } from '../built-site/built-folder.ts';
import { runScript } from '../built-site/run-script.ts';
import { shareSite } from './share-site.ts';

/** Where the sites below stand, by their publisher: at a path of a host. */
export const deployedHost = 'https://reports.example.org';
export const deployedBase = '/ofsted/';

/** Made-up reports that are printed as PDFs. */
const printed = ['ilacs-report', 'focused-visit-letter'];

/** The site of one report that ships, as it was before the deploy of the new one. */
export const oldSite = shareSite('old', async (folder) => {
	const library = join(folder, 'library');
	copyReports(library, 'reports/knowsley', 'sources/knowsley');
	await build(folder, 'old');
});

/** The site of all reports that ship, and of two that are PDFs, for a host that sends no headers. */
export const newSite = shareSite('new', async (folder) => {
	const library = join(folder, 'library');
	copyReports(library, 'reports', 'sources');
	const documents = printed.map((name) => `scripts/ingest/golden/${name}/source.pdf`);
	await runScript('scripts/ingest.ts', ...documents, '--library', library);
	await build(folder, 'new');
});

/** The folders of the two. */
export const oldDist: string = join(oldSite.folder, 'dist');
export const newDist: string = join(newSite.folder, 'dist');

function copyReports(library: string, ...folders: string[]): void {
	for (const folder of folders)
		cpSync(join(projectRoot, 'content', folder), join(library, folder), { recursive: true });
}

async function build(folder: string, name: string): Promise<void> {
	const library = join(folder, 'library');
	// Texts are named by what they hold: those of a report that has not changed are found after a deploy too.
	const report = join(library, 'reports/knowsley/2011-05-17.mdx');
	writeFileSync(
		report,
		readFileSync(report, 'utf8').replace('Staff supervision', `${name} supervision`),
	);
	await buildSite(
		join(folder, 'cache'),
		...['--library', library, '--outDir', join(folder, 'dist')],
		...['--site', `${deployedHost}${deployedBase}`],
		...['--name', `Reports & <${name}> “words” of a council`, '--contact', 'a+b@example.org'],
		...['--policy', 'meta', '--faults-to', 'reports@example.org'],
	);
}
