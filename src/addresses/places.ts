import { siteBase, withBase } from './base.ts';
import { searchPage } from './search-address.ts';

/** A part of the site that readers go to: a page, and for most the pages that it lists. */
interface PlaceEntry {
	/** Path of its own page, without the site's base. */
	path: `/${string}/`;
	/** What links to it say: "Reports". */
	name: string;
	/** Whether the navigation of every page names it. */
	inNavigation: boolean;
	/** What it holds, for those that cannot see it. */
	about: string;
	/** Ending of the files in content/<place>/ that its pages are made of, one each; absent where they are not. */
	pageFiles?: 'mdx' | 'yaml';
}

/**
 * The places of the site, in the order of its navigation. One entry is all that a new place needs to be named there, in
 * the quick search and in llms.txt, and to be linked to from notes.
 */
export const places = {
	reports: {
		path: '/reports/',
		name: 'Reports',
		inNavigation: true,
		about: 'All reports',
	},
	authorities: {
		path: '/authorities/',
		name: 'Authorities',
		inNavigation: true,
		about: 'Reports by authority',
		pageFiles: 'yaml',
	},
	search: {
		path: searchPage,
		name: 'Search',
		inNavigation: true,
		about: 'Search the findings',
	},
	themes: {
		path: '/themes/',
		name: 'Themes',
		inNavigation: true,
		about: 'What findings speak of: supervision, thresholds, care leavers',
		pageFiles: 'yaml',
	},
	recommendations: {
		path: '/recommendations/',
		name: 'Recommendations',
		inNavigation: false,
		about: 'What inspectors asked for, and what comes back',
	},
	compare: {
		path: '/compare/',
		name: 'Compare',
		inNavigation: false,
		about: 'Two reports, or the latest with grades of two councils, side by side',
	},
	glossary: {
		path: '/glossary/',
		name: 'Glossary',
		inNavigation: true,
		about: 'Terms that reports use, explained',
		pageFiles: 'mdx',
	},
	frameworks: {
		path: '/frameworks/',
		name: 'Frameworks',
		inNavigation: false,
		about: 'What Ofsted inspected under, and on which scale',
		pageFiles: 'mdx',
	},
	data: {
		path: '/data/',
		name: 'Data',
		inNavigation: false,
		about: 'Everything as files, for spreadsheets and programs',
	},
	changes: {
		path: '/changes/',
		name: 'Changes',
		inNavigation: false,
		about: 'What was added here, corrected and withdrawn',
	},
	guide: {
		path: '/guide/',
		name: 'Guide',
		inNavigation: true,
		about: 'How to use the site',
		pageFiles: 'mdx',
	},
} as const satisfies Record<string, PlaceEntry>;

/** One of them: `glossary`. */
export type Place = keyof typeof places;

/** A place with what is known of it. */
export type NamedPlace = PlaceEntry & { id: Place };

/** All of them, in their order. */
export const placeList: readonly NamedPlace[] = Object.entries(places).map(([id, entry]) => ({
	id: id as Place,
	...entry,
}));

/** The first page. */
export function homePath(base: string = siteBase): string {
	return withBase('/', base);
}

/** The page of a place: `/glossary/`. */
export function placePath(place: Place, base: string = siteBase): string {
	return withBase(places[place].path, base);
}

/** One of the pages of a place: `/glossary/care-order/`. */
export function pagePath(place: Place, slug: string, base: string = siteBase): string {
	return `${placePath(place, base)}${slug}/`;
}
