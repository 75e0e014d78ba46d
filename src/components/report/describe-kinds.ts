import { findingKindIds, findingKinds, type FindingKind } from '../../model/finding.ts';

/**
 * Counts findings by kind, in a line: "6 strengths, 13 requirements met". The kinds keep their order, and
 * those that do not occur are left out.
 */
export function describeKinds(findings: readonly { kind: FindingKind }[]): string {
	return findingKindIds
		.flatMap((kind) => {
			const count = findings.filter((finding) => finding.kind === kind).length;
			return count === 0 ? [] : [`${count} ${kindWords(kind, count)}`];
		})
		.join(', ');
}

/** A kind in words that agree with a count. "Finding" alone would seem to count all of them. */
function kindWords(kind: FindingKind, count: number): string {
	const { label, plural } = findingKinds[kind];
	switch (kind) {
		case 'narrative':
			return count === 1 ? 'narrative finding' : 'narrative findings';
		case 'context':
			return count === 1 ? 'passage of context' : 'passages of context';
		default:
			return (count === 1 ? label : plural).toLowerCase();
	}
}
