import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatProblem } from '../src/model/problem.ts';
import { showVisibly } from '../src/model/show-visibly.ts';
import { run as checkContent } from './check-content.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { run as ingest } from './ingest.ts';
import { findDocuments } from './ingest/run/find-documents.ts';
import { findUnheld } from './library/find-unheld.ts';
import { isBuilt } from './site/build-record.ts';
import { buildSite, findOutDirFault } from './site/build-site.ts';
import { compressSite } from './site/compress-site.ts';
import { keepOldAssets } from './site/keep-old-assets.ts';
import { siteFromOptions } from './site/site-from-options.ts';
import { siteOptions } from './site/site.ts';

/** Takes new documents in, proves the library, and publishes the site anew, each only if all before it held. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage:
				'npm run nightly -- [INBOX] --library DIR --outDir DIR [--compress] [options of npm run build]',
			about: [
				'Converts the documents of a folder that are new, proves every report of the library against its source, builds the',
				'site if anything has changed, and puts it in place of the one before. If any of it fails the site that is there stays,',
				'what is wrong is printed, and the exit status is 1: a scheduler tells of that.',
				'',
				'  INBOX          a folder of PDFs and texts; what it holds already is not converted again',
				'  --library DIR  the library: a folder with reports/ and sources/ (content)',
				'  --outDir DIR   the folder that is served (dist)',
				'  --compress     put packed files beside the site’s, as npm run compress does',
			].join('\n'),
			example:
				'npm run nightly -- inbox/ --library my-library --outDir published --site https://reports.example.org',
			options: { ...siteOptions, compress: { type: 'boolean', default: false } },
			takesFiles: true,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const site = siteFromOptions(line.values, io);
	if (site === null) return 2;
	const fault = await findOutDirFault(site);
	if (fault !== null) return stop(formatProblem(fault), io);
	const inboxes = line.files.map((inbox) => resolve(io.cwd, inbox));
	const missing = inboxes.find((inbox) => !existsSync(inbox));
	if (missing !== undefined) return stop(`There is no folder ${showVisibly(missing)}.`, io);
	const found = await findDocuments(inboxes, { library: site.library, cwd: io.cwd });
	const paths = found.documents.map(({ path }) => path);
	const fresh = await findUnheld(paths, site.library);
	if (fresh.length > 0 && (await ingest([...fresh, '--library', site.library], io)) !== 0)
		return stop('A document could not be taken in.', io);
	if ((await checkContent(['--library', site.library], io)) !== 0)
		return stop('The library does not hold.', io);
	if (await isBuilt(site)) {
		io.stdout.write('Nothing has changed since the site was last built.\n');
		return 0;
	}
	const putBack = await keepOldAssets(site.outDir);
	if ((await buildSite(site, { output: 'keep', incremental: true }, io)) !== 0)
		return stop('The site could not be built.', io);
	const kept = await putBack();
	if (line.values.compress) await compressSite(site.outDir);
	io.stdout.write(
		`Published in ${showVisibly(site.outDir)}. Kept for open tabs: ${kept} scripts and styles of earlier builds.\n`,
	);
	return 0;
}

function stop(why: string, io: Io): number {
	io.stderr.write(`${why}\nNothing is published: the site stays as it was.\n`);
	return 1;
}

runAsEntryPoint(import.meta, run);
