import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { showVisibly } from '../src/model/show-visibly.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { clearRooms } from './site/build-room.ts';
import { portOption, serveSite } from './site/serve-site.ts';
import { portFromOptions, siteFromOptions } from './site/site-from-options.ts';
import { siteOptions } from './site/site.ts';

/** Serves the site as it was last built, until it is stopped. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run preview -- [--outDir DIR] [--base PATH] [--port N]',
			about: [
				'Serves the site as it was last built.',
				'',
				'  --outDir DIR  where the site is (dist)',
				'  --base PATH   the path that it was built for (/)',
				'  --port N      the port to serve it on, or the next free one after it (4321)',
			].join('\n'),
			example: 'npm run preview -- --port 8080',
			options: { ...siteOptions, ...portOption },
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;

	const port = portFromOptions(line.values, io);
	if (port === null) return 2;
	const site = siteFromOptions(line.values, io);
	if (site === null) return 2;
	await clearRooms(site.outDir);
	if (!existsSync(join(site.outDir, 'index.html'))) {
		io.stderr.write(
			`There is no site in ${showVisibly(site.outDir)}. Build it first: npm run build\n`,
		);
		return 1;
	}
	const { url, closed } = await serveSite(site, port);
	io.stdout.write(`The site is at ${url} (Ctrl-C stops it)\n`);
	await closed;
	return 0;
}

runAsEntryPoint(import.meta, run);
