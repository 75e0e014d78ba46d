/** The part of `import.meta.env` that an address needs. Node itself, which runs scripts, has none. */
const environment: { BASE_URL?: string } | undefined = import.meta.env;

/** The path under which the site is served, with a slash at both ends: `/` or `/reader/`. */
export const siteBase = withSlashes(environment?.BASE_URL ?? '/');

/**
 * Puts the site's base before a path that begins at the site's own root.
 *
 * @param path begins with a slash: `/reports/`
 * @param base as Astro's `base` has it, with or without slashes
 */
export function withBase(path: `/${string}`, base: string = siteBase): string {
	return withSlashes(base) + path.slice(1);
}

function withSlashes(base: string): string {
	const inner = base.replace(/^\/+|(?<!\/)\/+$/gu, '');
	return inner === '' ? '/' : `/${inner}/`;
}
