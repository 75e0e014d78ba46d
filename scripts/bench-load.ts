import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBrowser } from '../src/tests/browser/chromium.ts';
import { drawTable } from './bench/build/put-table.ts';
import { findReports, readAstroVersion } from './bench/library-reports.ts';
import { drawLoad, type Measured } from './bench/load/draw-load.ts';
import { findAsked, type Asked } from './bench/load/find-asked.ts';
import { findFirstSearch, type SearchedSite } from './bench/load/first-search.ts';
import { loadWithWrk, type Answers, type Load } from './bench/load/load-with-wrk.ts';
import {
	serveWith,
	serverNames,
	type RunningServer,
	type ServerName,
} from './bench/load/serve-with.ts';
import { buildStarlightSite } from './bench/starlight-site.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { buildSite } from './site/build-site.ts';
import { packTexts } from './site/compress-site.ts';
import { siteFromOptions } from './site/site-from-options.ts';
import { siteOptions } from './site/site.ts';

/** Measures what nginx and Caddy answer for the site on this machine, beside a Starlight site of the same reports. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage:
				'npm run bench:load -- [--library DIR] [--built DIR] [--starlight DIR] [--seconds N] [--connections N] [--rounds N]',
			about: [
				'Builds the site and a Starlight site of the same reports, serves both with nginx and with Caddy as',
				'`npm run host-config` tells them, and asks for pages, the files of a first search and a PDF with wrk, by turns. All of it',
				'stays on this machine and ends by itself. What is not installed of nginx, Caddy and wrk is said, and left out.',
				'',
				'  --library DIR    the library whose reports are built (content)',
				'  --built DIR      take the site from here, and pack it there, rather than building it',
				'  --starlight DIR  take the Starlight site from here; `none` leaves it out',
				'  --seconds N      how long each is asked for (3)',
				'  --connections N  how many connections ask at a time (32)',
				'  --rounds N       how often all of it is measured (5)',
			].join('\n'),
			example: 'npm run bench:load -- --library my-library',
			options: {
				...siteOptions,
				built: { type: 'string' },
				starlight: { type: 'string' },
				seconds: { type: 'string', default: '3' },
				connections: { type: 'string', default: '32' },
				rounds: { type: 'string', default: '5' },
			},
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const { built, starlight } = line.values;
	const [seconds = 0, connections = 0, rounds = 0] = [
		line.values.seconds,
		line.values.connections,
		line.values.rounds,
	].map(Number);
	if (
		!(seconds >= 1 && seconds <= 60) ||
		!(connections >= 1 && connections <= 512) ||
		!(rounds >= 1)
	) {
		io.stderr.write('Give 1 to 60 seconds, 1 to 512 connections, and one round or more.\n');
		return 2;
	}
	const named = siteFromOptions({ ...line.values, base: '/' }, io);
	if (named === null) return 2;
	if (!isInstalled('wrk')) return skip('wrk is not installed', io);
	const servers = serverNames.filter(isInstalled);
	if (servers.length === 0) return skip('neither nginx nor Caddy is installed', io);
	for (const name of serverNames.filter((each) => !servers.includes(each)))
		io.stdout.write(`${name} is not installed: it is left out.\n`);

	const folder = await mkdtemp(join(tmpdir(), 'inspection-reader-load-'));
	try {
		const site = {
			...named,
			outDir: built === undefined ? join(folder, 'ours') : resolve(io.cwd, built),
		};
		if (built === undefined && (await buildSite(site, { output: 'keep' }, io)) !== 0) return 1;
		const sites: Site[] = [{ kind: 'ours', name: 'this site', folder: site.outDir }];
		if (starlight !== 'none') {
			const theirs = join(folder, 'starlight');
			if (starlight === undefined)
				await buildStarlightSite(theirs, await findReports(site.library), await readAstroVersion());
			sites.push({
				kind: 'starlight',
				name: 'Starlight',
				folder: starlight === undefined ? join(theirs, 'dist') : resolve(io.cwd, starlight),
			});
		}
		for (const each of sites) await packTexts(each.folder);
		const measured = await measure(servers, sites, { seconds, connections, rounds }, folder);
		io.stdout.write(`${drawTable(drawLoad(measured))}\n`);
		return 0;
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** A site that is measured. */
interface Site {
	kind: SearchedSite;
	name: string;
	folder: string;
}

async function measure(
	servers: readonly ServerName[],
	sites: readonly Site[],
	{ rounds, ...load }: Load & { rounds: number },
	room: string,
): Promise<Measured[]> {
	const asked = new Map<Site, Asked[]>();
	const [first = 'nginx'] = servers;
	const browser = await openBrowser();
	try {
		await using(first, sites, room, async (urls) => {
			for (const [site, url] of urls) {
				const search = await findFirstSearch(browser, url, site.kind);
				asked.set(site, await findAsked(site.folder, search));
			}
		});
	} finally {
		await browser.close();
	}
	const measured = servers.flatMap((server) =>
		['First page', 'A report', 'A finding', 'A first search', 'A PDF'].flatMap((name) =>
			sites.flatMap((site) =>
				(asked.get(site) ?? [])
					.filter((each) => each.name === name)
					.map(({ paths }) => ({ server, site, name, paths, rounds: [] as Answers[] })),
			),
		),
	);
	// By turns, so that what else the machine does falls on all alike.
	for (let round = 0; round < rounds; round += 1)
		for (const server of servers)
			await using(server, sites, room, async (urls) => {
				for (const each of measured)
					if (each.server === server)
						each.rounds.push(await loadWithWrk(urls.get(each.site) ?? '', each.paths, load, room));
			});
	return measured.map(({ server, site, name, paths, rounds }) => ({
		server,
		site: site.name,
		asked: name,
		files: paths.length,
		rounds,
	}));
}

/** Serves all sites while work is done with their addresses. */
async function using(
	server: ServerName,
	sites: readonly Site[],
	room: string,
	work: (urls: ReadonlyMap<Site, string>) => Promise<void>,
): Promise<void> {
	const urls = new Map<Site, string>();
	const running: RunningServer[] = [];
	try {
		for (const site of sites) {
			const served = await serveWith(server, site.folder, join(room, `${server}-${site.kind}`));
			running.push(served);
			urls.set(site, served.url);
		}
		await work(urls);
	} finally {
		await Promise.all(running.map(({ close }) => close()));
	}
}

function isInstalled(program: string): boolean {
	return spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;
}

function skip(why: string, io: Io): number {
	io.stdout.write(`Nothing was measured: ${why}.\n`);
	return 0;
}

runAsEntryPoint(import.meta, run);
