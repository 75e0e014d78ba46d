/**
 * A path of the site as an address that can be cited and opened from anywhere.
 *
 * @param path with the site's base before it, as the other functions here make it
 * @param site Astro's `site`; a site built without one has no addresses to cite
 */
export function absoluteAddress(path: string, site: URL | undefined): string {
	if (site === undefined) throw new Error('astro.config.mjs sets no site');
	return new URL(path, site).href;
}
