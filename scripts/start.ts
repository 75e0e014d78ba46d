import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { readCommandLine } from './cli/command-line.ts';
import { run as ingest } from './ingest.ts';
import { isBuilt } from './site/build-record.ts';
import { clearRooms } from './site/build-room.ts';
import { buildSite, findOutDirFault } from './site/build-site.ts';
import { findNewSources } from './site/new-sources.ts';
import { portOption, serveSite } from './site/serve-site.ts';
import { portFromOptions, siteFromOptions } from './site/site-from-options.ts';
import { siteOptions } from './site/site.ts';
import { formatProblem } from '../src/model/problem.ts';

/** Converts what is new, builds what has changed, and serves the site until it is stopped. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage:
				'npm start -- [files or folders] [--library DIR] [--port N] [--base PATH] [--outDir DIR]',
			about: [
				'Converts the documents given, and those of the library that have no report yet; builds the',
				'site if anything has changed; and serves it. The last line printed is its address.',
				'',
				'  --library DIR  the library: a folder with reports/ and sources/ (content)',
				'  --port N       the port to serve on, or the next free one after it (4321)',
				'  --base PATH    the path under which the site is served (/)',
				'  --outDir DIR   where the site goes (dist)',
			].join('\n'),
			example: 'npm start -- my-reports/ --library my-library',
			options: { ...siteOptions, ...portOption },
			takesFiles: true,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;

	const port = portFromOptions(line.values, io);
	if (port === null) return 2;
	const site = siteFromOptions(line.values, io);
	if (site === null) return 2;

	const fault = await findOutDirFault(site);
	if (fault !== null) {
		io.stderr.write(`${formatProblem(fault)}\n`);
		return 1;
	}
	const documents = [...line.files, ...(await findNewSources(site.library))];
	if (documents.length > 0) {
		const status = await ingest([...documents, '--library', site.library], io);
		if (status !== 0) io.stderr.write('The site goes on without the documents that failed.\n');
	}

	await clearRooms(site.outDir);
	if (await isBuilt(site)) {
		io.stdout.write('Nothing has changed since the site was last built.\n');
	} else {
		io.stdout.write('Building the site and its search index.\n');
		const status = await buildSite(site, { output: 'keep' }, io);
		if (status !== 0) return status;
	}

	const { url, closed } = await serveSite(site, port);
	io.stdout.write(`The site is at ${url} (Ctrl-C stops it)\n`);
	await closed;
	return 0;
}

runAsEntryPoint(import.meta, run);
