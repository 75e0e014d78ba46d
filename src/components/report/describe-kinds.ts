import { countFindings, type Countable } from '../../library/count-findings.ts';
import { findingKinds } from '../../model/finding-kinds.ts';
import { findingKindIds, type FindingKind } from '../../model/finding.ts';
import { countOf } from '../../words/count-of.ts';

/**
 * Counts findings by kind, in a line: "6 strengths, 13 requirements met". The kinds keep their order, and
 * those that do not occur are left out. Background and inspection teams come last, counted apart.
 */
export function describeKinds(findings: readonly Countable[]): string {
	const { background, teams } = countFindings(findings);
	return [
		...findingKindIds.map((kind) => countKind(kind, findings)),
		background > 0 && countOf(background, 'paragraph of background', 'paragraphs of background'),
		teams > 0 && countOf(teams, 'inspection team'),
	]
		.filter((part) => part !== false)
		.join(', ');
}

/** How many there are of a kind, in words. "Finding" alone would seem to count all of them. */
function countKind(kind: FindingKind, findings: readonly Countable[]): string | false {
	const count = findings.filter((finding) => finding.kind === kind).length;
	if (count === 0 || kind === 'context') return false;
	if (kind === 'narrative') return countOf(count, 'narrative finding');
	const { label, plural } = findingKinds[kind];
	return countOf(count, label, plural).toLowerCase();
}
