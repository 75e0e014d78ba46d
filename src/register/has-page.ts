import { changesOf } from './boundary-changes.ts';

/**
 * Whether an authority has a page: an inspection of it is known, or a boundary change began or ended it.
 *
 * @param slug `st-helens`
 */
export function hasPage(slug: string, isInspected: boolean): boolean {
	return isInspected || changesOf(slug).length > 0;
}
