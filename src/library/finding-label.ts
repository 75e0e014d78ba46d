import { findingKinds, type FindingKind } from '../model/finding.ts';
import { isItem } from './number-findings.ts';

/** What of a finding names it. */
export interface Nameable {
	kind: FindingKind;
	/** The paragraph's number, where the document numbers it. */
	number?: number | undefined;
	/** Its number in the report, as `numberFindings` gives it. */
	mark: string;
}

/**
 * What to call a finding: "Paragraph 65" where the document numbers its paragraphs, else its kind with its number:
 * "Recommendation R4".
 */
export function labelFinding({ kind, number, mark }: Nameable): string {
	const isParagraph = /^\d/u.test(mark) && (number !== undefined || !isItem(kind));
	return `${isParagraph ? 'Paragraph' : findingKinds[kind].label} ${mark}`;
}

/**
 * What a citation calls a finding. Where the document has no number of its own for it, or has it more than once, the
 * section says where to look: "Finding F3 under “Headline findings”".
 *
 * @param path the sections it stands in
 */
export function labelInCitation(
	{ kind, label, mark }: Pick<Nameable, 'kind' | 'mark'> & { label: string },
	path: readonly { heading: string }[],
): string {
	const section = path.at(-1);
	const isFound = /^\d+$/u.test(mark) || (isItem(kind) && !mark.endsWith(')'));
	return isFound || section === undefined ? label : `${label} under “${section.heading}”`;
}
