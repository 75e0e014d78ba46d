import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { readCommandLine } from './cli/command-line.ts';
import { siteFromOptions } from './site/site-from-options.ts';
import { siteOptions } from './site/site.ts';
import { buildSite } from './site/build-site.ts';

/** Builds the site with its search index. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage:
				'npm run build -- [--library DIR] [--outDir DIR] [--base PATH] [--site URL] [--publish-hidden] [--finding-pages none] [--pdfs link] [--policy meta] [--faults-to ADDRESS] [--name NAME] [--contact ADDRESS] [--incremental]',
			about: [
				'Builds the site, with its search index, from the reports of a library.',
				'',
				'  --library DIR  the library: a folder with reports/ and sources/ (content)',
				'  --outDir DIR   where the site goes (dist)',
				'  --base PATH    the path under which it will be served (/)',
				'  --site URL     the address at which it will stand, for canonical links, citations and the sitemap;',
				'                 a path in it is taken for the base',
				'  --finding-pages none  give findings no pages of their own, for a host that takes few files: they stand in their',
				'                 reports, and the page for errors leads there from the addresses of such pages',
				'  --pdfs link    leave PDFs out, and link to the addresses that they were fetched from',
				'  --incremental  keep the pages of reports that would come out the same from the site that stands; lists, search and all',
				'                 else are made anew. The site is the same as from a build of everything',
				'  --policy meta  say the policy of the site in each page, for a host that sends no headers, such as GitHub Pages',
				'  --faults-to ADDRESS  a mail address, or a form (https://…), to which "Something wrong here?" beside each finding leads',
				'  --name NAME    what the site is called, on every page (Inspection Reader)',
				'  --contact ADDRESS  a mail address, or a page (https://…), to which "Contact" at the foot of each page leads',
				'  --publish-hidden  publish PDFs too that have words which cannot be seen on their pages',
			].join('\n'),
			example: 'npm run build -- --site https://reports.example.org --base /ofsted/',
			options: { ...siteOptions, incremental: { type: 'boolean' } },
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const site = siteFromOptions(line.values, io);
	if (site === null) return 2;
	return buildSite(site, { output: 'show', incremental: line.values.incremental ?? false }, io);
}

runAsEntryPoint(import.meta, run);
