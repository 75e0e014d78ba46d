/** What of a page's location its address is made of. */
type Place = Pick<Location, 'origin' | 'pathname'>;

/**
 * The address of an open page as it is given on: without the search that led there, the place in it, and what some hosts add or
 * leave out at its end.
 */
export function pageAddress({ origin, pathname }: Place): string {
	return origin + endWithSlash(pathname.replace(/\/index\.html$/u, '/'));
}

/** A page's path with its last slash, which some hosts leave out; the name of a file stays as it is. */
export function endWithSlash(path: string): string {
	return /\/[^/.]+$/u.test(path) ? `${path}/` : path;
}
