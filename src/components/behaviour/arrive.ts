import { endWithSlash } from '../../addresses/page-address.ts';

/**
 * Sees to the address that a page is opened at. Links of a page are relative, so it gets the last slash that some hosts leave
 * out. Where it means a place that the page has not, what looks for the nearest is loaded.
 *
 * @param seek fulfilled when it has looked
 */
export function arrive(seek: () => Promise<unknown>): void {
	const { pathname, search, hash } = location;
	const path = endWithSlash(pathname);
	if (path !== pathname) history.replaceState(history.state, '', path + search + hash);
	const look = (): void => {
		const id = location.hash.slice(1);
		if (id !== '' && document.getElementById(id) === null) void seek();
	};
	look();
	addEventListener('hashchange', look);
}
