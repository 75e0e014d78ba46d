import type { FindingKind } from '../model/finding.ts';
import type { Alike } from './nearest-table.ts';
import type { WeighedFindings } from './weigh-findings.ts';

/** What of a finding says whether it is offered as related to another one. */
export interface Comparable {
	kind: FindingKind;
	/** Slug of the authority. */
	authority: string;
	/** The day that its inspection stands at, an ISO date. */
	day: string;
}

/** Where a related finding is, as seen from the one that it is related to. */
export type Side = 'earlier' | 'later' | 'elsewhere';

/** A finding that is offered as related to another one. */
export interface Related extends Alike {
	side: Side;
}

/** How many are offered on each side. */
const most: Readonly<Record<Side, number>> = { earlier: 1, later: 1, elsewhere: 3 };

/** Two findings that share this part of all their words and pairs of words, or more, are one text. */
const sameText = 0.5;

/** Kinds that are said again because they are true again; other texts that stand twice are of the framework. */
const repeatable: ReadonlySet<FindingKind> = new Set([
	'recommendation',
	'area-for-development',
	'priority-action',
	'requirement-met',
	'strength',
]);

/**
 * Chooses the related findings of one finding: the most alike of the same authority before and after, and of three other
 * authorities. A text that stands in two reports is not related to itself, unless the same authority was asked for the same
 * again; and nothing is offered twice.
 *
 * @param ranked those that are alike, the most alike first
 */
export function chooseRelated(
	index: number,
	ranked: Iterable<Alike>,
	comparables: readonly Comparable[],
	findings: WeighedFindings,
): Related[] {
	const own = comparables[index];
	if (!own) return [];
	const chosen: Related[] = [];
	const left = { ...most };
	for (const alike of ranked) {
		if (left.earlier + left.later + left.elsewhere === 0) break;
		const other = comparables[alike.index];
		if (!other) continue;
		const side = sideOf(own, other);
		if (side === undefined || left[side] === 0) continue;
		if (
			chosen.some(
				(before) =>
					side === 'elsewhere' && comparables[before.index]?.authority === other.authority,
			)
		)
			continue;
		const isAgain = side !== 'elsewhere' && repeatable.has(own.kind) && repeatable.has(other.kind);
		if (!isAgain && shareOf(findings, index, alike.index) >= sameText) continue;
		if (
			side === 'elsewhere' &&
			chosen.some((before) => shareOf(findings, before.index, alike.index) >= sameText)
		)
			continue;
		left[side] -= 1;
		chosen.push({ ...alike, side });
	}
	return chosen.sort((a, b) => sides.indexOf(a.side) - sides.indexOf(b.side));
}

const sides: readonly Side[] = ['earlier', 'later', 'elsewhere'];

/** Undefined of two inspections of one authority on one day. */
function sideOf(own: Comparable, other: Comparable): Side | undefined {
	if (own.authority !== other.authority) return 'elsewhere';
	if (own.day === other.day) return undefined;
	return other.day < own.day ? 'earlier' : 'later';
}

/** Which part of the different traits of two findings is of both, from 0 to 1. */
export function shareOf({ starts, traits }: WeighedFindings, a: number, b: number): number {
	let [left, right] = [starts[a] ?? 0, starts[b] ?? 0];
	const [leftEnd, rightEnd] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
	const all = leftEnd - left + rightEnd - right;
	let both = 0;
	while (left < leftEnd && right < rightEnd) {
		const difference = (traits[left] ?? 0) - (traits[right] ?? 0);
		if (difference === 0) both += 1;
		if (difference <= 0) left += 1;
		if (difference >= 0) right += 1;
	}
	return all === both ? 1 : both / (all - both);
}
