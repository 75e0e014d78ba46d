import type { Citation } from './citation.ts';
import { citePlainly } from './plain-citation.ts';

/**
 * A quotation between quotation marks, with its citation on a line below: for a message or a document without
 * markup.
 *
 * @param quotation the finding's words, paragraphs parted by a line break
 */
export function citeWithQuotation(citation: Citation, quotation: string): string {
	return `“${quotation}”\n— ${citePlainly(citation)}`;
}
