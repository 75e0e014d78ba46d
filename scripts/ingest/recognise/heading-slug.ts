import { plainText, type Piece } from '../../../src/model/body.ts';
import { splitGradedHeading } from './graded-heading.ts';
import { slug } from '../wording/slug.ts';

/**
 * A heading as part of an address, without the grade that it may end with and the words that only lead in to it:
 * "The graded judgement for adoption performance is that it is good" is `adoption-performance`. So the address says
 * what is judged, and reads the same from one report to the next.
 */
export function headingSlug(heading: readonly Piece[]): string {
	const text = plainText(heading);
	const label = (splitGradedHeading(text)?.label ?? text).replace(
		/^The graded judge?ment (?:for|about) (?:the )?/iu,
		'',
	);
	const words = slug(label);
	return /[a-z].*/u.exec(words)?.[0] ?? ['section', words].filter(Boolean).join('-');
}
