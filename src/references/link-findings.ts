import { findReferences } from './find-references.ts';

/** What of a finding tells which others it points to. */
export interface Referable {
	/** Address within the report. */
	id: string;
	/** The paragraph's number, where the document numbers it. */
	number?: number | undefined;
	/** The words that a reader reads. */
	text: string;
}

/** The findings that a finding points to, and those that point to it: ids within the report. */
export interface Links {
	to: string[];
	from: string[];
}

/**
 * The links between the findings of one report, by id. A number that the report does not have is no link, nor one that it
 * has more than once: nobody can tell which is meant.
 */
export function linkFindings(findings: readonly Referable[]): Map<string, Links> {
	const links = new Map<string, Links>(findings.map(({ id }) => [id, { to: [], from: [] }]));
	const byNumber = Map.groupBy(findings, ({ number }) => number);
	for (const { id, text } of findings)
		for (const number of findReferences(text)) {
			const [target, ...others] = (byNumber.get(number) ?? []).map((finding) => finding.id);
			if (target === undefined || others.length > 0 || target === id) continue;
			links.get(id)?.to.push(target);
			links.get(target)?.from.push(id);
		}
	return links;
}
