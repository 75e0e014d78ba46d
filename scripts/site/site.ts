import { resolve } from 'node:path';
import type { Io } from '../cli/entry.ts';
import { readFaultsTo } from '../../src/citation/fault-address.ts';
import { readSiteAddress } from '../../src/addresses/site-address.ts';
import { projectRoot, resolveLibrary } from '../cli/project.ts';

/** One site: what it is made from and where it goes. */
export interface Site {
	/** Absolute path of the library whose reports it holds. */
	library: string;
	/** Absolute path of the folder it is built into. */
	outDir: string;
	/** Path under which it is served, with a slash at both ends: `/` or `/sub/`. */
	base: string;
	/** Address of the host that will serve it: `https://reports.example.org`. Absent where nobody has said. */
	host?: string;
	/** Whether PDFs with words that cannot be seen on their pages are published. */
	publishHidden?: true;
	/** Where findings have no pages of their own: what links to them leads into their reports. */
	findingPages?: 'none';
	/** Where PDFs are no part of it, and their official addresses are linked to. */
	pdfs?: 'link';
	/** Where each page says its policy itself, for a host that sends no headers. */
	policy?: 'meta';
	/** Where readers say that something is wrong: a mail address or a form. Absent where nobody has said. */
	faultsTo?: string;
	/** What it is called; absent where it has its usual name. */
	name?: string;
	/** Where readers reach who publishes it: `mailto:…` or `https://…`. Absent where nobody has said. */
	contact?: string;
}

/** How a site is built, which changes nothing in it. */
export interface BuildChoice {
	/** `show` prints what Astro says, a line a page; `keep` prints it only if the build fails. */
	output: 'show' | 'keep';
	/** Whether the pages of reports that would come out the same are kept from the site that stands. */
	incremental?: boolean;
}

/** A longer name does not fit beside the navigation. */
const longestName = 60;

/** The options by which every command names a site. */
export const siteOptions = {
	library: { type: 'string' },
	outDir: { type: 'string' },
	base: { type: 'string' },
	site: { type: 'string' },
	'publish-hidden': { type: 'boolean' },
	'finding-pages': { type: 'string' },
	pdfs: { type: 'string' },
	policy: { type: 'string' },
	'faults-to': { type: 'string' },
	name: { type: 'string' },
	contact: { type: 'string' },
} as const;

/** The site that a command's options name, or what is wrong with them, in a sentence. */
export type ReadSite = { ok: true; site: Site } | { ok: false; message: string };

/** Reads which site a command's options name; environment variables stand in for those not given. */
export function readSite(
	options: Partial<
		Record<Exclude<keyof typeof siteOptions, 'publish-hidden'>, string | undefined>
	> & {
		'publish-hidden'?: boolean | undefined;
	},
	io: Pick<Io, 'env' | 'cwd'>,
): ReadSite {
	const address = readSiteAddress(
		options.site ?? io.env['READER_SITE'],
		options.base ?? io.env['READER_BASE'],
	);
	if (!address.ok) return address;
	const findingPages = options['finding-pages'] ?? (io.env['READER_FINDING_PAGES'] || 'all');
	if (findingPages !== 'all' && findingPages !== 'none')
		return { ok: false, message: `--finding-pages is all or none, not ${findingPages}.` };
	const pdfs = options.pdfs ?? (io.env['READER_PDFS'] || 'copy');
	if (pdfs !== 'copy' && pdfs !== 'link')
		return { ok: false, message: `--pdfs is copy or link, not ${pdfs}.` };
	const policy = options.policy ?? (io.env['READER_POLICY'] || 'headers');
	if (policy !== 'headers' && policy !== 'meta')
		return { ok: false, message: `--policy is headers or meta, not ${policy}.` };
	const faultsTo = readFaultsTo(options['faults-to'] ?? io.env['READER_FAULTS_TO'] ?? '');
	if (faultsTo === null)
		return {
			ok: false,
			message: '--faults-to is a mail address, or the https address of a form.',
		};
	const contact = readFaultsTo(options.contact ?? io.env['READER_CONTACT'] ?? '');
	if (contact === null)
		return { ok: false, message: '--contact is a mail address, or the https address of a page.' };
	const name = (options.name ?? io.env['READER_NAME'] ?? '').trim();
	if (name.length > longestName || /\p{Cc}/u.test(name))
		return { ok: false, message: `--name is one line of at most ${longestName} characters.` };
	const site: Site = {
		library: resolveLibrary(options.library, io),
		outDir: resolve(options.outDir === undefined ? projectRoot : io.cwd, options.outDir ?? 'dist'),
		...address.value,
		...((options['publish-hidden'] ?? Boolean(io.env['READER_PUBLISH_HIDDEN'])) && {
			publishHidden: true as const,
		}),
		...(findingPages === 'none' && { findingPages }),
		...(pdfs === 'link' && { pdfs }),
		...(policy === 'meta' && { policy }),
		...(faultsTo !== '' && { faultsTo }),
		...(name !== '' && { name }),
		...(contact !== '' && { contact }),
	};
	return { ok: true, site };
}

/** The environment in which Astro finds that site's library, base and host. */
export function siteEnvironment({
	library,
	base,
	host,
	publishHidden,
	findingPages,
	pdfs,
	policy,
	faultsTo,
	name,
	contact,
}: Site): Record<string, string> {
	return {
		READER_LIBRARY: library,
		READER_BASE: base,
		...(host && { READER_SITE: host }),
		...(publishHidden && { READER_PUBLISH_HIDDEN: '1' }),
		READER_FINDING_PAGES: findingPages ?? 'all',
		READER_PDFS: pdfs ?? 'copy',
		READER_STANDING: '',
		READER_POLICY: policy ?? 'headers',
		...(faultsTo && { READER_FAULTS_TO: faultsTo }),
		...(name && { READER_NAME: name }),
		...(contact && { READER_CONTACT: contact }),
		NODE_ENV: 'production',
		ASTRO_TELEMETRY_DISABLED: '1',
	};
}
