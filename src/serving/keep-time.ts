/** How long a browser may keep a file without asking whether it is still the same. */
export const cacheControl = {
	/** Its name changes with what it holds. */
	forever: 'public, max-age=31536000, immutable',
	/** A new build may put something else at its address. It costs one question, which is answered without the file. */
	ask: 'no-cache',
} as const;

/** Folders below the base whose files are all named by what they hold: scripts, styles and fonts. */
export const hashedFolders = ['_astro/'] as const;

/** Names of other files that are named by what they hold: texts of the search, its counts of words, and parts of its indexes. */
export const hashedFiles =
	/^(?:search\/(?:t[0-9a-f]{8,}\/|[ns][0-9a-f]{8,}\.json$)|pagefind(?:-pages)?\/(?:index\/|fragment\/|pagefind\.[\w-]+\.pf_meta$))/u;

/**
 * The Cache-Control of a file.
 *
 * @param path below the site's base: `_astro/Page.DdKjBo2A.css`
 */
export function cacheControlOf(path: string): string {
	const isHashed =
		hashedFolders.some((folder) => path.startsWith(folder)) || hashedFiles.test(path);
	return isHashed ? cacheControl.forever : cacheControl.ask;
}
