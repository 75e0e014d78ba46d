import type { Citation } from './citation.ts';

/**
 * The key of a citation in a file of many, made of who inspected, authority, date and finding:
 * `ofsted-st-helens-2012-08-10-p65`.
 *
 * @param id id of the report, and of the finding if one is cited: `st-helens/2012-08-10/p65`
 */
export function citationKey(
	{ inspectorates }: Pick<Citation, 'inspectorates'>,
	id: string,
): string {
	return [...inspectorates, ...id.split('/')].join('-');
}
