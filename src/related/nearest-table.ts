/** A finding that is like another one, by its place among all. */
export interface Alike {
	index: number;
	/** How alike they are: the larger the more. */
	likeness: number;
}

/**
 * Keeps for each of many findings those that are most alike, so many for each and no more. Which are kept does not depend on the
 * order in which they come: of two that are as alike, it is the one with the smaller place.
 */
export class NearestTable {
	/** How many are kept for each finding at most. */
	readonly room: number;
	readonly #counts: Int32Array;
	/** For each finding a heap with the least alike at its top. */
	readonly #indexes: Int32Array;
	readonly #likeness: Int32Array;

	/**
	 * @param findings how many there are
	 * @param room how many are kept for each
	 */
	constructor(findings: number, room: number) {
		this.room = room;
		this.#counts = new Int32Array(findings);
		this.#indexes = new Int32Array(findings * room);
		this.#likeness = new Int32Array(findings * room);
	}

	/** How many are kept for a finding. */
	count(of: number): number {
		return this.#counts[of] ?? 0;
	}

	/** Forgets what is kept for a finding. */
	clear(of: number): void {
		this.#counts[of] = 0;
	}

	/**
	 * Offers one finding to another.
	 *
	 * @param likeness a whole number of 32 bits
	 */
	add(of: number, index: number, likeness: number): void {
		const top = of * this.room;
		const count = this.#counts[of] ?? 0;
		if (count < this.room) {
			this.#counts[of] = count + 1;
			this.#rise(top, count, index, likeness);
		} else if (isBefore(index, likeness, this.#indexes[top] ?? 0, this.#likeness[top] ?? 0))
			this.#sink(top, index, likeness);
	}

	/** What is kept for a finding, the most alike first. */
	list(of: number): Alike[] {
		const top = of * this.room;
		return Array.from({ length: this.#counts[of] ?? 0 }, (_, at) => ({
			index: this.#indexes[top + at] ?? 0,
			likeness: this.#likeness[top + at] ?? 0,
		})).sort((a, b) => b.likeness - a.likeness || a.index - b.index);
	}

	/** Puts one at the end of a heap and moves it up to its place. */
	#rise(top: number, end: number, index: number, likeness: number): void {
		let at = end;
		while (at > 0) {
			const above = (at - 1) >> 1;
			const [other, its] = [this.#indexes[top + above] ?? 0, this.#likeness[top + above] ?? 0];
			if (!isBefore(other, its, index, likeness)) break;
			this.#put(top + at, other, its);
			at = above;
		}
		this.#put(top + at, index, likeness);
	}

	/** Puts one in place of the top of a full heap and moves it down to its place. */
	#sink(top: number, index: number, likeness: number): void {
		let at = 0;
		for (;;) {
			let below = 2 * at + 1;
			if (below >= this.room) break;
			if (below + 1 < this.room && this.#isFirst(top + below, top + below + 1)) below += 1;
			const [other, its] = [this.#indexes[top + below] ?? 0, this.#likeness[top + below] ?? 0];
			if (!isBefore(index, likeness, other, its)) break;
			this.#put(top + at, other, its);
			at = below;
		}
		this.#put(top + at, index, likeness);
	}

	#isFirst(place: number, other: number): boolean {
		return isBefore(
			this.#indexes[place] ?? 0,
			this.#likeness[place] ?? 0,
			this.#indexes[other] ?? 0,
			this.#likeness[other] ?? 0,
		);
	}

	#put(place: number, index: number, likeness: number): void {
		this.#indexes[place] = index;
		this.#likeness[place] = likeness;
	}
}

/** Whether a finding comes before another one in the order of likeness. */
function isBefore(index: number, likeness: number, other: number, its: number): boolean {
	return likeness > its || (likeness === its && index < other);
}
