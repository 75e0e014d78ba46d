import { siteBase, withBase } from './base.ts';

/** The two forms of a feed, each with its media type. */
export const feedForms = {
	xml: { name: 'Atom', type: 'application/atom+xml' },
	json: { name: 'JSON Feed', type: 'application/feed+json' },
} as const;

/** One of them, as the ending of its file. */
export type FeedForm = keyof typeof feedForms;

/**
 * Where a feed stands, without its ending: `/feed` for all reports, `/authorities/st-helens/feed` for those of one authority.
 *
 * @param of path of the page whose reports it has, without the site's base: `/`, `/authorities/st-helens/`
 */
export function feedPath(of: `/${string}`, form: FeedForm, base: string = siteBase): string {
	return `${withBase(of, base)}feed.${form}`;
}

/** The page that the feed of recommendations and priority actions is of. */
export const recommendationsOf = '/recommendations/';
