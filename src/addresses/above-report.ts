import { pagePath, placePath } from './places.ts';

/** A page above another, as the way to it names it. */
export interface PageAbove {
	name: string;
	/** Its path with the base before it. */
	path: string;
}

/** The pages above that of a report, from the top down: all reports, and its authority. */
export function listPagesAboveReport(authority: { name: string; slug: string }): PageAbove[] {
	return [
		{ name: 'Reports', path: placePath('reports') },
		{ name: authority.name, path: pagePath('authorities', authority.slug) },
	];
}
