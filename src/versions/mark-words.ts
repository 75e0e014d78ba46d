/** A run of words that both texts have, or that one of them alone has. */
export interface MarkedWords {
	words: string;
	/** Whether the other text lacks them. */
	own: boolean;
}

/** The most pairs of words that are looked at: two texts of a thousand words. With more, all that lies between is marked. */
const mostPairs = 1_000_000;

/** Marks in two texts the words that the other lacks, in their order. */
export function markWords(was: string, now: string): { was: MarkedWords[]; now: MarkedWords[] } {
	const [a, b] = [was.split(/(?<=\s)(?=\S)/u), now.split(/(?<=\s)(?=\S)/u)];
	let start = 0;
	while (start < a.length && start < b.length && isSame(a[start], b[start])) start += 1;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && isSame(a.at(-1 - end), b.at(-1 - end)))
		end += 1;
	const inner = [a.slice(start, a.length - end), b.slice(start, b.length - end)] as const;
	const common = findCommon(...inner);
	const mark = (words: readonly string[], kept: ReadonlySet<number>): MarkedWords[] =>
		joinRuns(
			words.map((word, at) => {
				const within = at >= start && at < words.length - end;
				return { words: word, own: within && !kept.has(at - start) };
			}),
		);
	return { was: mark(a, common.a), now: mark(b, common.b) };
}

function isSame(one: string | undefined, other: string | undefined): boolean {
	return one?.trimEnd() === other?.trimEnd();
}

/** The places of the longest run of words, with others between, that two lists have in common. */
function findCommon(
	a: readonly string[],
	b: readonly string[],
): { a: Set<number>; b: Set<number> } {
	const found = { a: new Set<number>(), b: new Set<number>() };
	if (a.length * b.length > mostPairs) return found;
	const width = b.length + 1;
	const lengths = new Uint16Array((a.length + 1) * width);
	const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
	for (let row = a.length - 1; row >= 0; row -= 1)
		for (let column = b.length - 1; column >= 0; column -= 1)
			lengths[row * width + column] = isSame(a[row], b[column])
				? at(row + 1, column + 1) + 1
				: Math.max(at(row + 1, column), at(row, column + 1));
	let [row, column] = [0, 0];
	while (row < a.length && column < b.length) {
		if (isSame(a[row], b[column])) {
			found.a.add(row);
			found.b.add(column);
			row += 1;
			column += 1;
		} else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
		else column += 1;
	}
	return found;
}

function joinRuns(words: readonly MarkedWords[]): MarkedWords[] {
	const runs: MarkedWords[] = [];
	for (const each of words) {
		const last = runs.at(-1);
		if (last?.own === each.own) last.words += each.words;
		else runs.push({ ...each });
	}
	return runs;
}
