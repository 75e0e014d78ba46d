/** How much each word tells of what a finding is about: in how many findings of a library it stood when that was counted. */
export interface WordWeights {
	/** How many findings were counted. */
	findings: number;
	/** In how many of them each stem stood; those of very few are left out. */
	counts: ReadonlyMap<string, number>;
}

/** The file of weights in a library, and in content/ for libraries that have none. */
export const weightsFile = 'word-weights.tsv';

/** A word that stands in fewer findings than this is not counted: that it is rare is all that can be said. */
export const fewestCounted = 2;

/**
 * The weight of a stem: how many findings there are for each that has it, as the root of a logarithm, so that one rare word tells
 * no more than two of the field. One that was not counted weighs as the rarest that were.
 */
export function weightOf(stem: string, { findings, counts }: WordWeights): number {
	return Math.sqrt(Math.max(0, Math.log(findings / (counts.get(stem) ?? fewestCounted))));
}

/** Writes weights as a file: the number of findings, then a stem a line, the most frequent first. */
export function formatWeights({ findings, counts }: WordWeights): string {
	const rows = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	return [`findings\t${findings}`, ...rows.map(([stem, count]) => `${stem}\t${count}`), ''].join(
		'\n',
	);
}

/**
 * Reads a file of weights.
 *
 * @throws Error with the line that is not of the form
 */
export function parseWeights(text: string, path: string): WordWeights {
	const rows = text.split(/\r?\n/u).filter((line) => line !== '');
	const read = rows.map((line, index): [string, number] => {
		const [, word = '', count = ''] = /^([^\t\s]+)\t([1-9]\d{0,8})$/u.exec(line) ?? [];
		if (word === '')
			throw new Error(
				`${path}:${index + 1} - "${line.slice(0, 60)}" is no word with its count. Expected a word, a tab and a number. Fix: write the file anew with npm run weigh.`,
			);
		return [word, Number(count)];
	});
	const [first, ...counts] = read;
	if (first?.[0] !== 'findings')
		throw new Error(
			`${path}:1 - the number of findings is missing. Expected "findings", a tab and a number. Fix: write the file anew with npm run weigh.`,
		);
	return { findings: first[1], counts: new Map(counts) };
}
