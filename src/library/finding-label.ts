import { findingKinds } from '../model/finding-kinds.ts';
import type { FindingKind } from '../model/finding.ts';
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
 * What a citation calls a finding. Where its number is only a count of ours among paragraphs, or is printed more than once,
 * the section says where to look: "Finding F3 under “Headline findings”".
 *
 * @param label as `labelFinding` gives it
 * @param headings over it, topmost first
 */
export function labelInCitation(label: string, headings: readonly string[]): string {
	const section = headings.at(-1);
	const { narrative, context } = findingKinds;
	const isVague =
		label.endsWith(')') ||
		[narrative, context].some((kind) => label.startsWith(`${kind.label} ${kind.letters}`));
	return isVague && section !== undefined ? `${label} under “${section}”` : label;
}
