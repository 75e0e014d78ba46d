import { writeCaddyConfig } from '../src/serving/hosts/caddy-config.ts';
import { writeHeadersFile } from '../src/serving/hosts/headers-file.ts';
import { readHostAddress } from '../src/serving/hosts/host-address.ts';
import { writeNginxConfig, type Hosting } from '../src/serving/hosts/nginx-config.ts';
import { metaPolicy } from '../src/serving/site-policy.ts';
import { showVisibly } from '../src/model/show-visibly.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { siteFromOptions } from './site/site-from-options.ts';

/** The hosts that a configuration can be written for. */
const hosts: Readonly<Record<string, (hosting: Hosting & { address: string }) => string>> = {
	nginx: writeNginxConfig,
	caddy: writeCaddyConfig,
	netlify: ({ base }) => writeHeadersFile(base),
	cloudflare: ({ base }) => writeHeadersFile(base),
	// It sends no headers that a site chooses: a build with --policy meta has this in each page.
	github: () => `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">\n`,
};

/** Prints how a host is told to serve the site: its policy, what is kept for how long, and packed files. */
export function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: `npm run host-config -- ${Object.keys(hosts).join('|')} [--root DIR] [--base PATH] [--address NAME]`,
			about: [
				'Prints how a host is told to serve the site: its policy, what browsers may keep, and packed files.',
				'',
				'  --root DIR      where the built site is on the server (/srv/site)',
				'  --base PATH     the path that it was built for (/)',
				'  --address NAME  what nginx or Caddy answers to: a port or a name (:80)',
			].join('\n'),
			// npm would print a heading into the file.
			example: 'npm run --silent host-config -- nginx --root /srv/site > reader.conf',
			options: {
				root: { type: 'string', default: '/srv/site' },
				base: { type: 'string' },
				address: { type: 'string', default: ':80' },
			},
			takesFiles: true,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return Promise.resolve(line.status);
	const [host = '', ...others] = line.files;
	const write = hosts[host];
	if (write === undefined || others.length > 0) {
		io.stderr.write(`Name one host: ${Object.keys(hosts).join(', ')}.\n`);
		return Promise.resolve(2);
	}
	const site = siteFromOptions({ base: line.values.base }, io);
	if (site === null) return Promise.resolve(2);
	const { root, address } = line.values;
	if (readHostAddress(address) === null) {
		io.stderr.write(
			`${showVisibly(address)} is neither a port, such as :80, nor a name, such as reports.example.org.\n`,
		);
		return Promise.resolve(2);
	}
	io.stdout.write(write({ root, base: site.base, address }));
	return Promise.resolve(0);
}

runAsEntryPoint(import.meta, run);
