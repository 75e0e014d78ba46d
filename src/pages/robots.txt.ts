import type { APIRoute } from 'astro';
import { absoluteAddress } from '../addresses/absolute-address.ts';
import { withBase } from '../addresses/base.ts';

/** Lets everything be read, and says where the list of pages is. */
export const GET: APIRoute = ({ site }) =>
	new Response(
		`User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(withBase('/sitemap-index.xml'), site)}\n`,
	);
