/**
 * Findings that match, each once and in order of their numbers. A search of "children" has forty thousand of them: lists of plain
 * numbers cost a fifth of what maps do, and leave nothing to be cleared away.
 */
export interface Hits {
	/** Numbers of the findings. */
	findings: Uint32Array;
	/** The score of each, in the same place: higher is better, 0 where nothing was weighed. */
	scores: Float64Array;
}

/** Findings that match, in order, without a score. */
export function hitsOf(findings: Iterable<number>): Hits {
	const numbers = findings instanceof Uint32Array ? findings : Uint32Array.from(findings);
	return { findings: numbers, scores: new Float64Array(numbers.length) };
}

/** How many findings match. */
export function countHits({ findings }: Hits): number {
	return findings.length;
}

/** The score of a finding; undefined where it is none of the hits. */
export function scoreOf({ findings, scores }: Hits, finding: number): number | undefined {
	return scores[findings.indexOf(finding)];
}

/** Findings of all the sets, with their scores added. */
export function intersect(sets: readonly Hits[]): Hits {
	const [smallest, ...others] = sets.toSorted((a, b) => a.findings.length - b.findings.length);
	return others.reduce(meet, smallest ?? hitsOf([]));
}

/** Findings of any of the sets, with their scores added. */
export function unite(sets: readonly Hits[]): Hits {
	const [first, ...others] = sets;
	return others.reduce(join, first ?? hitsOf([]));
}

/** All findings but those, without a score. */
export function complement(hits: Hits, findings: number): Hits {
	const others = new Uint32Array(findings - hits.findings.length);
	let next = 0;
	let at = 0;
	for (let finding = 0; finding < findings; finding += 1)
		if (hits.findings[at] === finding) at += 1;
		else others[next++] = finding;
	return hitsOf(others);
}

/** The same findings, with what some of them get besides. */
export function addScores({ findings, scores }: Hits, more: Hits): Hits {
	const added = scores.slice();
	let next = 0;
	more.findings.forEach((finding, at) => {
		next = seekFinding(findings, finding, next);
		if (findings[next] === finding) added[next] = (scores[next] ?? 0) + (more.scores[at] ?? 0);
	});
	return { findings, scores: added };
}

/** The hits that something says to keep. */
export function keep(hits: Hits, isKept: (finding: number) => boolean): Hits {
	const kept = new HitList(hits.findings.length);
	hits.findings.forEach((finding, at) => {
		if (isKept(finding)) kept.add(finding, hits.scores[at] ?? 0);
	});
	return kept.finish();
}

/** Hits that are found one after the other. */
export class HitList {
	readonly #findings: Uint32Array;
	readonly #scores: Float64Array;
	#length = 0;

	/** @param most how many there may be */
	constructor(most: number) {
		this.#findings = new Uint32Array(most);
		this.#scores = new Float64Array(most);
	}

	/** Adds one that comes after all before. */
	add(finding: number, score: number): void {
		this.#findings[this.#length] = finding;
		this.#scores[this.#length] = score;
		this.#length += 1;
	}

	/** What was added. */
	finish(): Hits {
		return {
			findings: this.#findings.slice(0, this.#length),
			scores: this.#scores.slice(0, this.#length),
		};
	}
}

function meet(some: Hits, others: Hits): Hits {
	const both = new HitList(some.findings.length);
	let at = 0;
	some.findings.forEach((finding, place) => {
		at = seekFinding(others.findings, finding, at);
		if (others.findings[at] === finding)
			both.add(finding, (some.scores[place] ?? 0) + (others.scores[at] ?? 0));
	});
	return both.finish();
}

function join(some: Hits, others: Hits): Hits {
	const all = new HitList(some.findings.length + others.findings.length);
	let at = 0;
	some.findings.forEach((finding, place) => {
		for (; (others.findings[at] ?? Infinity) < finding; at += 1)
			all.add(others.findings[at] ?? 0, others.scores[at] ?? 0);
		const score = some.scores[place] ?? 0;
		if (others.findings[at] === finding) all.add(finding, score + (others.scores[at++] ?? 0));
		else all.add(finding, score);
	});
	for (; at < others.findings.length; at += 1)
		all.add(others.findings[at] ?? 0, others.scores[at] ?? 0);
	return all.finish();
}

/** The first place, from one on, whose finding is not before another. */
function seekFinding(findings: Uint32Array, finding: number, from: number): number {
	let at = from;
	while ((findings[at] ?? Infinity) < finding) at += 1;
	return at;
}
