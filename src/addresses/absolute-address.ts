/**
 * A path of the site as an address that can be cited and opened from anywhere; undefined where nobody has said where
 * the site will stand, for then there is none.
 *
 * @param path with the site's base before it, as the other functions here make it
 * @param site Astro's `site`
 */
export function absoluteAddress(path: string, site: URL | undefined): string | undefined {
	return site && new URL(path, site).href;
}

/** The same, or else the path itself, which leads there from every page of the site. */
export function addressOrPath(path: string, site: URL | undefined): string {
	return absoluteAddress(path, site) ?? path;
}
