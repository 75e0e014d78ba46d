/** Which themes each of many findings has, as bits: whether two have one in common is asked a hundred million times. */
export class ThemeSets {
	/** How many numbers of 32 bits a finding has. */
	readonly #width: number;
	readonly #bits: Int32Array;

	/** @param themes slugs of the themes of each finding, in the order of the findings */
	constructor(themes: readonly (readonly string[])[]) {
		const numbers = new Map([...new Set(themes.flat())].map((slug, number) => [slug, number]));
		this.#width = Math.max(1, Math.ceil(numbers.size / 32));
		this.#bits = new Int32Array(themes.length * this.#width);
		themes.forEach((own, finding) => {
			for (const slug of own) {
				const number = numbers.get(slug) ?? 0;
				const at = finding * this.#width + (number >> 5);
				this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (number & 31));
			}
		});
	}

	/** Whether a finding has a theme. */
	hasAny(finding: number): boolean {
		return this.share(finding, finding);
	}

	/** Whether two findings have a theme in common. */
	share(one: number, other: number): boolean {
		for (let at = 0; at < this.#width; at += 1)
			if (
				((this.#bits[one * this.#width + at] ?? 0) &
					(this.#bits[other * this.#width + at] ?? 0)) !==
				0
			)
				return true;
		return false;
	}
}
