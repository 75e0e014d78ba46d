import { NearestTable } from './nearest-table.ts';
import type { ThemeSets } from './theme-sets.ts';
import { wholeWeight, type WeighedFindings } from './weigh-findings.ts';

/** The likeness of findings that have the same traits: the cosine of those that count, in parts of this. */
export const wholeLikeness = wholeWeight ** 2;

/** What of the findings matters beside their words. */
export interface AlikeSetting {
	/** The report of each finding, numbered. A finding is not compared with others of its report. */
	reports: Int32Array;
	/** The authority of each finding, numbered. */
	authorities: Int32Array;
	/** 1 of each finding that is compared, 0 of others. */
	compared: Uint8Array;
	/** What each finding speaks of. */
	themes: ThemeSets;
}

/**
 * How alike two must be that speak of one theme, as found by reading those of a library; a council has fewer findings of its own, so
 * less is asked of them. More is asked where one has no theme, and most where they speak of different ones.
 */
const least = {
	same: 0.13 * wholeLikeness,
	elsewhere: 0.17 * wholeLikeness,
	withoutTheme: 0.22 * wholeLikeness,
	otherThemes: 0.3 * wholeLikeness,
};

/** What two must share beside frequent words, which alone make no two findings alike: this, and such a part of what is asked. */
const leastOwn = { whole: 0.05 * wholeLikeness, part: 0.3 };

/** The findings that are most alike to each one. */
export interface FoundAlike {
	/** In other reports of the same authority. */
	same: NearestTable;
	/** In reports of other authorities. */
	others: NearestTable;
}

/** How many are kept for each: enough to choose from where many say the same in the same words. */
const room = { same: 16, others: 64 };

/** How many findings are compared with all others at a time: what is added up of so many stays in the processor's cache. */
const blockLength = 1 << 13;

/** What is known of each finding before it is compared. */
export const known = {
	/** What it is like, but for findings that are new. */
	all: 0,
	/** Nothing any more. What it was like was known, and the others still have it. */
	lost: 1,
	/** Nothing: it is new. */
	nothing: 2,
} as const;

/** What was found before, by today's places. */
export interface KnownAlike {
	found: FoundAlike;
	/** What is known of each finding: one of `known`. */
	states: Uint8Array;
}

/** Nothing is known of any finding. */
export function nothingKnown(findings: number): KnownAlike {
	return { found: makeTables(findings), states: new Uint8Array(findings).fill(known.nothing) };
}

/** Empty tables for so many findings. */
export function makeTables(findings: number): FoundAlike {
	return {
		same: new NearestTable(findings, room.same),
		others: new NearestTable(findings, room.others),
	};
}

/**
 * Finds for each finding those that are most alike: completes what is known.
 *
 * Each trait has the list of the findings that it counts in. A finding goes through the lists of its own traits and adds up what it
 * shares with each, so that only findings are looked at that share something, and each two once. Frequent words have no
 * lists, which would be most of the work: what they add is looked up for those that share enough without them.
 */
export function findAlike(
	findings: WeighedFindings,
	setting: AlikeSetting,
	{ found, states }: KnownAlike,
): void {
	const { starts, traits, weights, frequentCount } = findings;
	const { reports, authorities, compared, themes } = setting;
	const frequent = packFrequent(findings);
	const own = new Int32Array(frequentCount);
	const shared = new Int32Array(blockLength);
	const allNew = states.every((state) => state === known.nothing);
	for (let from = 0; from < reports.length; from += blockLength) {
		const to = Math.min(from + blockLength, reports.length);
		const lists = listByTrait(findings, compared, from, to);
		for (let index = allNew ? from : 0; index < reports.length; index += 1) {
			const state = states[index];
			if (compared[index] === 0 || state === known.all) continue;
			const last = allNew ? Math.min(index, to) : to;
			own.fill(0);
			shared.fill(0);
			for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
				const weight = weights[at] ?? 0;
				const trait = traits[at] ?? 0;
				if (weight === 0) continue;
				if (trait < frequentCount) {
					own[trait] = weight;
					continue;
				}
				const listEnd = lists.starts[trait + 1] ?? 0;
				for (let place = lists.starts[trait] ?? 0; place < listEnd; place += 1) {
					const other = lists.findings[place] ?? 0;
					if (other >= last) break;
					shared[other - from] =
						(shared[other - from] ?? 0) + Math.imul(weight, lists.weights[place] ?? 0);
				}
			}
			for (let other = from; other < last; other += 1) {
				let likeness = shared[other - from] ?? 0;
				if (likeness < leastOwn.whole || reports[other] === reports[index]) continue;
				// Two that both have to be compared are so from the later one.
				const isKnown = states[other] === known.all;
				if (other > index && !isKnown) continue;
				const isSame = authorities[other] === authorities[index];
				const asked = askOf(themes, index, other, isSame);
				if (likeness < leastOwn.part * asked) continue;
				likeness += frequent.product(own, other);
				if (likeness < asked) continue;
				const table = isSame ? found.same : found.others;
				table.add(index, other, likeness);
				if (!isKnown || state === known.nothing) table.add(other, index, likeness);
			}
		}
	}
}

function askOf(themes: ThemeSets, one: number, other: number, isSame: boolean): number {
	if (themes.share(one, other)) return isSame ? least.same : least.elsewhere;
	return themes.hasAny(one) && themes.hasAny(other) ? least.otherThemes : least.withoutTheme;
}

/** The frequent words of all findings, close together: to look them up is most of the work of comparing. */
function packFrequent({ starts, traits, weights, frequentCount }: WeighedFindings) {
	const packedStarts = new Int32Array(starts.length);
	let size = 0;
	for (let index = 0; index + 1 < starts.length; index += 1) {
		packedStarts[index] = size;
		for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1)
			if ((traits[at] ?? 0) < frequentCount) size += 2;
	}
	packedStarts[starts.length - 1] = size;
	// Words and weights in turn.
	const pairs = new Uint16Array(size);
	let next = 0;
	for (let at = 0; at < traits.length; at += 1) {
		const trait = traits[at] ?? 0;
		if (trait >= frequentCount) continue;
		pairs[next++] = trait;
		pairs[next++] = weights[at] ?? 0;
	}
	/** What the frequent words of a finding add to its likeness with one that has them with these weights. */
	const product = (own: Int32Array, finding: number): number => {
		const end = packedStarts[finding + 1] ?? 0;
		let sum = 0;
		for (let at = packedStarts[finding] ?? 0; at < end; at += 2)
			sum += Math.imul(own[pairs[at] ?? 0] ?? 0, pairs[at + 1] ?? 0);
		return sum;
	};
	return { product };
}

/** The findings of a block that each trait counts in, in their order, side by side; none for frequent words. */
function listByTrait(
	{ starts, traits, weights, traitCount, frequentCount }: WeighedFindings,
	compared: Uint8Array,
	from: number,
	to: number,
): { starts: Int32Array; findings: Int32Array; weights: Uint16Array } {
	const forEach = (visit: (trait: number, index: number, weight: number) => void): void => {
		for (let index = from; index < to; index += 1) {
			if (compared[index] === 0) continue;
			for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
				const [trait, weight] = [traits[at] ?? 0, weights[at] ?? 0];
				if (weight > 0 && trait >= frequentCount) visit(trait, index, weight);
			}
		}
	};
	const ends = new Int32Array(traitCount + 1);
	forEach((trait) => (ends[trait + 1] = (ends[trait + 1] ?? 0) + 1));
	for (let trait = 0; trait < traitCount; trait += 1)
		ends[trait + 1] = (ends[trait + 1] ?? 0) + (ends[trait] ?? 0);
	const total = ends[traitCount] ?? 0;
	const next = ends.slice();
	const lists = { starts: ends, findings: new Int32Array(total), weights: new Uint16Array(total) };
	forEach((trait, index, weight) => {
		const place = next[trait] ?? 0;
		lists.findings[place] = index;
		lists.weights[place] = weight;
		next[trait] = place + 1;
	});
	return lists;
}
