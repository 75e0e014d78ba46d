import { findingKinds, type FindingKind } from '../model/finding.ts';

/** What of a finding names it. */
export interface Nameable {
	/** Address within the report. */
	id: string;
	kind: FindingKind;
	/** The paragraph's number, where the document numbers it. */
	number?: number | undefined;
}

/**
 * What to call a finding. Where the document numbers it, by that number; else by its kind or its section and
 * its place in the count, which is ours: "Strength 1", "Paragraph 3 of “Headline findings”", "Introduction,
 * paragraph 1". An id may shorten its section's: `findings-3` under "Findings and evaluation of progress".
 *
 * @param path the sections it stands in
 */
export function labelFinding(
	{ id, kind, number }: Nameable,
	path: readonly { id: string; heading: string }[],
): string {
	if (number !== undefined) return `Paragraph ${number}`;
	const { prefix, ordinal } = splitId(id);
	if (ordinal === undefined) return capitalise(id.replaceAll('-', ' '));
	if (kind !== 'narrative' && kind !== 'context') return `${findingKinds[kind].label} ${ordinal}`;
	const section = path.findLast((step) => step.id.startsWith(prefix));
	if (section !== undefined) return `Paragraph ${ordinal} of “${section.heading}”`;
	return `${capitalise(prefix.replaceAll('-', ' '))}, paragraph ${ordinal}`;
}

/** The short form that stands beside a finding: its number, or its place in our own count. */
export function findingMark({ id, number }: Pick<Nameable, 'id' | 'number'>): string {
	return number === undefined ? (splitId(id).ordinal ?? '') : String(number);
}

function splitId(id: string): { prefix: string; ordinal: string | undefined } {
	const match = /^(.+)-(\d+)$/u.exec(id);
	return { prefix: match?.[1] ?? id, ordinal: match?.[2] };
}

function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
