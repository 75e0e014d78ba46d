import type { FindingRecord } from '../library/finding-record.ts';

/** A finding of one version with what became of it in the next; one side is absent where the other version lacks it. */
export interface MatchedFinding {
	older?: FindingRecord;
	newer?: FindingRecord;
}

/** Two findings are one, said differently, where this share of their words is the same. */
const likeEnough = 0.5;

/**
 * Tells which findings of two versions are the same: those of the same words, whatever their address; then those whose words
 * are most alike; then those of the same address, for its readers see other words there. What is left is gone or new. In the
 * order of the newer version, each that is gone after what stood before it.
 */
export function matchFindings(
	older: readonly FindingRecord[],
	newer: readonly FindingRecord[],
): MatchedFinding[] {
	const partners = new Map<FindingRecord, FindingRecord>();
	const left = new Set(older);
	const pair = (was: FindingRecord, now: FindingRecord): void => {
		partners.set(now, was);
		left.delete(was);
	};
	const open = () => newer.filter((each) => !partners.has(each));
	for (const now of newer) {
		const same = [...left].filter(({ text }) => text === now.text);
		const was = same.find(({ id }) => id === now.id) ?? same[0];
		if (was) pair(was, now);
	}
	const alike = open().flatMap((now) =>
		[...left].map((was) => ({ was, now, likeness: compareWords(was.text, now.text) })),
	);
	alike.sort((a, b) => b.likeness - a.likeness || rank(a) - rank(b));
	for (const { was, now, likeness } of alike)
		if (likeness >= likeEnough && left.has(was) && !partners.has(now)) pair(was, now);
	for (const now of open()) {
		const was = [...left].find(({ id }) => id === now.id);
		if (was) pair(was, now);
	}
	return setInOrder(older, newer, partners);
}

/** Of pairs that are as like, the one of the same address comes first. */
function rank({ was, now }: { was: FindingRecord; now: FindingRecord }): number {
	return was.id === now.id ? 0 : 1;
}

function setInOrder(
	older: readonly FindingRecord[],
	newer: readonly FindingRecord[],
	partners: ReadonlyMap<FindingRecord, FindingRecord>,
): MatchedFinding[] {
	const kept = new Set(partners.values());
	const goneAfter = new Map<FindingRecord | undefined, FindingRecord[]>();
	let last: FindingRecord | undefined;
	for (const was of older) {
		if (kept.has(was)) last = was;
		else goneAfter.set(last, [...(goneAfter.get(last) ?? []), was]);
	}
	const goneOf = (was: FindingRecord | undefined): MatchedFinding[] =>
		(goneAfter.get(was) ?? []).map((gone) => ({ older: gone }));
	return [
		...goneOf(undefined),
		...newer.flatMap((now) => {
			const was = partners.get(now);
			return was ? [{ older: was, newer: now }, ...goneOf(was)] : [{ newer: now }];
		}),
	];
}

/** The share of words that two texts have in common, from 0 to 1. */
function compareWords(a: string, b: string): number {
	const [one, other] = [a.split(/\s+/u), b.split(/\s+/u)];
	const counts = new Map<string, number>();
	for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of other) {
		const count = counts.get(word) ?? 0;
		if (count === 0) continue;
		counts.set(word, count - 1);
		common += 1;
	}
	return (2 * common) / (one.length + other.length);
}
