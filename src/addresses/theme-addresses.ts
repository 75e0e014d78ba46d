import { siteBase, withBase } from './base.ts';

/** The page of a theme: `/themes/neglect/`. Here, so that a script that links to it loads no list of places. */
export function themePath(theme: string, base: string = siteBase): string {
	return withBase(`/themes/${theme}/`, base);
}

/**
 * What each inspection of an authority said on each theme: `/authorities/st-helens/then-and-now/`.
 *
 * @param theme slug of the theme whose section is to be shown
 */
export function thenAndNowPath(authority: string, theme?: string, base: string = siteBase): string {
	const page = withBase(`/authorities/${authority}/then-and-now/`, base);
	return theme === undefined ? page : `${page}#${theme}`;
}
