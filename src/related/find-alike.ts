import { NearestTable } from './nearest-table.ts';
import type { WeighedFindings } from './weigh-findings.ts';

/** What of the findings matters beside their words. */
export interface AlikeSetting {
	/** The report of each finding, numbered. A finding is not compared with others of its report. */
	reports: Int32Array;
	/** The authority of each finding, numbered. */
	authorities: Int32Array;
	/** 1 of each finding that is compared, 0 of others. */
	compared: Uint8Array;
	/** Less alike than this is not alike, within an authority. */
	leastSame: number;
	/** The same for findings of two authorities. */
	leastOthers: number;
	/** What they share beside frequent words must be so much of it. */
	leastOwn: number;
}

/** The findings that are most alike to each one. */
export interface FoundAlike {
	/** In other reports of the same authority. */
	same: NearestTable;
	/** In reports of other authorities. */
	others: NearestTable;
}

/** How many are kept for each: enough to choose from where many say the same in the same words. */
const room = { same: 16, others: 64 };

/**
 * Finds for each finding those that are most alike.
 *
 * Each trait has the list of the findings that it counts in. A finding goes through the lists of its own traits and adds up what it
 * shares with each before it, so that only findings are looked at that share something, and each two once. Frequent words have no
 * lists, which would be most of the work: what they add is looked up for those that share enough without them.
 */
export function findAlike(findings: WeighedFindings, setting: AlikeSetting): FoundAlike {
	const { starts, traits, weights, frequentCount } = findings;
	const { reports, authorities, compared, leastSame, leastOthers, leastOwn } = setting;
	const lists = listByTrait(findings, compared);
	const found = {
		same: new NearestTable(reports.length, room.same),
		others: new NearestTable(reports.length, room.others),
	};
	const own = new Float32Array(frequentCount);
	const shared = new Float32Array(reports.length);
	const touched = new Int32Array(reports.length);
	for (let index = 0; index < reports.length; index += 1) {
		if (compared[index] === 0) continue;
		const end = starts[index + 1] ?? 0;
		let count = 0;
		own.fill(0);
		for (let at = starts[index] ?? 0; at < end; at += 1) {
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
				if (other >= index) break;
				const before = shared[other] ?? 0;
				if (before === 0) touched[count++] = other;
				shared[other] = before + weight * (lists.weights[place] ?? 0);
			}
		}
		for (let at = 0; at < count; at += 1) {
			const other = touched[at] ?? 0;
			let likeness = shared[other] ?? 0;
			shared[other] = 0;
			if (likeness < leastOwn || reports[other] === reports[index]) continue;
			const otherEnd = starts[other + 1] ?? 0;
			for (let place = starts[other] ?? 0; place < otherEnd; place += 1) {
				const trait = traits[place] ?? 0;
				if (trait >= frequentCount) break;
				likeness += (own[trait] ?? 0) * (weights[place] ?? 0);
			}
			const isSame = authorities[other] === authorities[index];
			if (likeness < (isSame ? leastSame : leastOthers)) continue;
			const table = isSame ? found.same : found.others;
			table.add(index, other, likeness);
			table.add(other, index, likeness);
		}
	}
	return found;
}

/** The findings that each trait counts in, in their order, side by side; none for frequent words. */
function listByTrait(
	{ starts, traits, weights, traitCount, frequentCount }: WeighedFindings,
	compared: Uint8Array,
): { starts: Int32Array; findings: Int32Array; weights: Float32Array } {
	const forEach = (visit: (trait: number, index: number, weight: number) => void): void => {
		for (let index = 0; index + 1 < starts.length; index += 1) {
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
	const lists = { starts: ends, findings: new Int32Array(total), weights: new Float32Array(total) };
	forEach((trait, index, weight) => {
		const place = next[trait] ?? 0;
		lists.findings[place] = index;
		lists.weights[place] = weight;
		next[trait] = place + 1;
	});
	return lists;
}
