import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSiteAddress } from './src/addresses/site-address.ts';
import { dataInDev } from './src/data/data-in-dev-integration.ts';
import { readLastDays, reportOfPage } from './src/library/read-last-days.ts';
import { isOfOlderVersion } from './src/addresses/report-addresses.ts';
import { readOldPaths } from './src/library/read-old-paths.ts';
import { siteCache } from './src/library/site-cache.ts';
import { siteLibrary } from './src/library/site-library.ts';
import { pdfFiles } from './src/source-view/pdf-files-integration.ts';
import { headersFile } from './src/serving/hosts/headers-file-integration.ts';
import { lastSlash } from './src/serving/last-slash.ts';
import { pageIndex } from './src/search/pages/page-index-integration.ts';
import { reportKeys } from './src/site-folder/report-keys-integration.ts';
import { siteFolder } from './src/site-folder/site-folder-integration.ts';
import { layerOrder } from './src/styles/layer-order.ts';
import { typeface } from './src/typeface/typeface-integration.ts';

/**
 * READER_LIBRARY  folder of the reports and their sources
 * READER_SITE     address of the site, for canonical links, citations and the sitemap; they are left out without it
 * READER_BASE     path under which the site is served
 * READER_PUBLISH_HIDDEN  put PDFs beside their reports that have words that cannot be seen, too
 * READER_FINDING_PAGES  `none`: findings have no pages of their own
 * READER_PDFS     `link`: no PDF is put into the site; its official address is linked to
 * READER_STANDING  the folder of a site from which the pages of reports are kept that would come out the same
 * READER_MAKERS   digest of all that pages are made by, beside what stands in a library; without it no site can be kept from
 * READER_CACHE    folder for what one build leaves to the next; one for each library where it is not given
 * The folder that the site is built into is Astro's own option, `--outDir`.
 */
const { READER_SITE, READER_BASE, READER_PUBLISH_HIDDEN } = process.env;
const { READER_FINDING_PAGES, READER_PDFS, READER_STANDING } = process.env;
const address = readSiteAddress(READER_SITE, READER_BASE);
if (!address.ok) throw new Error(address.message);
const { host, base } = address.value;

const library = siteLibrary();

const lastDays = host === undefined ? new Map() : await readLastDays(library);
const oldPaths = await readOldPaths(library, base);

/** @param {string} path */
const isListed = (path) => !oldPaths.has(path) && !isOfOlderVersion(path);

/** @type {import('./src/site-folder/report-keys-integration.ts').BuiltReports} */
const builtReports = { kept: new Set(), keptPages: [] };

// A report's text is evidence: its quotes, dashes and tildes must come out as they went in.
const processor = satteri({ features: { gfm: false, smartPunctuation: false } });

export default defineConfig({
	// Where nobody has said where the site will stand, no page says it either.
	...(host !== undefined && { site: host }),
	base,
	output: 'static',
	trailingSlash: 'always',
	build: {
		format: 'directory',
		// Style sheets and scripts are files, so that a content security policy needs no 'unsafe-inline'.
		inlineStylesheets: 'never',
	},
	cacheDir: siteCache(),
	// A new line in a template is no space; a space that counts is written {' '}. The formatter takes the same
	// rule for granted, so formatting a template cannot put a space between a mend and its word.
	compressHTML: 'jsx',
	markdown: { processor, syntaxHighlight: false },
	integrations: [
		mdx(),
		reportKeys(READER_STANDING || undefined, builtReports),
		lastSlash(),
		dataInDev(library),
		pageIndex(),
		...(READER_PDFS === 'link'
			? []
			: [pdfFiles(library, Boolean(READER_PUBLISH_HIDDEN), builtReports.kept)]),
		typeface(),
		headersFile(),
		// Pages at old addresses lead on, and older versions are reached from the current one: nobody should find either by search.
		...(host === undefined
			? []
			: [
					sitemap({
						filter: (page) => isListed(new URL(page).pathname),
						customPages: builtReports.keptPages,
						serialize(page) {
							const lastmod = lastDays.get(reportOfPage(new URL(page.url).pathname) ?? '');
							return { ...page, ...(lastmod !== undefined && { lastmod }) };
						},
					}),
				]),
		siteFolder(library),
	],
	vite: {
		// For addresses, which scripts in the browser make too.
		define: {
			'import.meta.env.FINDING_PAGES': JSON.stringify(
				READER_FINDING_PAGES === 'none' ? 'none' : 'all',
			),
		},
		build: {
			// No script is put into a page: a content security policy needs no 'unsafe-inline' for them either.
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Astro marks each MDX file with a directive of its own, and the bundler warns of each.
				onwarn: (warning, warn) => {
					if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
				},
			},
		},
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							// "SearchOpener.Bb….js": Astro's own names of scripts are three times as long, in tens of thousands of pages.
							entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
						},
					},
				},
			},
		},
		css: { postcss: { plugins: [layerOrder] } },
	},
});
