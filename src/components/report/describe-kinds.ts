import { countOf } from '../../words/count-of.ts';
import { findingKindIds, findingKinds, type FindingKind } from '../../model/finding.ts';

/**
 * Counts findings by kind, in a line: "6 strengths, 13 requirements met". The kinds keep their order, and
 * those that do not occur are left out.
 */
export function describeKinds(findings: readonly { kind: FindingKind }[]): string {
	return findingKindIds
		.flatMap((kind) => {
			const count = findings.filter((finding) => finding.kind === kind).length;
			return count === 0 ? [] : [countKind(kind, count)];
		})
		.join(', ');
}

/** How many there are of a kind, in words. "Finding" alone would seem to count all of them. */
function countKind(kind: FindingKind, count: number): string {
	const { label, plural } = findingKinds[kind];
	switch (kind) {
		case 'narrative':
			return countOf(count, 'narrative finding');
		case 'context':
			return countOf(count, 'passage of context', 'passages of context');
		default:
			return countOf(count, label, plural).toLowerCase();
	}
}
