import type { APIRoute } from 'astro';
import { absoluteAddress } from '../addresses/absolute-address.ts';
import { withBase } from '../addresses/base.ts';

/** Lets everything be read, and says where the list of pages is, which only a site with a known address has. */
export const GET: APIRoute = ({ site }) => {
	const sitemap = absoluteAddress(withBase('/sitemap-index.xml'), site);
	return new Response(
		`User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`,
	);
};
