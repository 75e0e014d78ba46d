import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { pdfFiles } from './src/source-view/pdf-files-integration.ts';
import { searchIndex } from './src/search/search-index-integration.ts';
import { layerOrder } from './src/styles/layer-order.ts';
import { typeface } from './src/typeface/typeface-integration.ts';

/**
 * READER_LIBRARY  folder of the reports and their sources
 * READER_SITE     address of the site's host, for canonical links and citations
 * READER_BASE     path under which the site is served
 * READER_CACHE    folder for what one build leaves to the next
 * The folder that the site is built into is Astro's own option, `--outDir`.
 */
const { READER_LIBRARY, READER_SITE, READER_BASE, READER_CACHE } = process.env;

// A report's text is evidence: its quotes, dashes and tildes must come out as they went in.
const processor = satteri({ features: { gfm: false, smartPunctuation: false } });

export default defineConfig({
	site: READER_SITE || 'http://localhost:4321',
	base: READER_BASE || '/',
	output: 'static',
	trailingSlash: 'always',
	build: {
		format: 'directory',
		// Style sheets and scripts are files, so that a content security policy needs no 'unsafe-inline'.
		inlineStylesheets: 'never',
	},
	...(READER_CACHE && { cacheDir: READER_CACHE }),
	// A new line in a template is no space; a space that counts is written {' '}. The formatter takes the same
	// rule for granted, so formatting a template cannot put a space between a mend and its word.
	compressHTML: 'jsx',
	markdown: { processor, syntaxHighlight: false },
	integrations: [mdx(), sitemap(), searchIndex(), pdfFiles(READER_LIBRARY), typeface()],
	vite: {
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
		css: { postcss: { plugins: [layerOrder] } },
	},
});
