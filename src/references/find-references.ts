/**
 * The numbered paragraphs of the same report that a text points to: a recommendation names the paragraphs it rests
 * on ("(paragraphs 58, 59, 127)"), and a paragraph the recommendations it led to ("(Recommendations 2 and 4)"), which in
 * the single inspections are numbered paragraphs themselves. In order, each once.
 */
export function findReferences(text: string): number[] {
	const found = [
		...text.matchAll(
			/\((?:see )?(?:paragraphs?|recommendations?) (?<numbers>\d[\d,\s]*(?:(?:and|to|&|–|-)\s*\d[\d,\s]*)*)\)/giu,
		),
	];
	return [...new Set(found.flatMap((match) => readNumbers(match.groups?.['numbers'] ?? '')))];
}

/** "58, 59 to 61 and 127" as numbers; a run that ends before it begins is no run. */
function readNumbers(text: string): number[] {
	return text.split(/,|\band\b|&/u).flatMap((part) => {
		const [from, to] = part.split(/to|–|-/u).map((number) => Number.parseInt(number, 10));
		if (from === undefined || Number.isNaN(from)) return [];
		if (to === undefined || Number.isNaN(to) || to < from || to - from > 50) return [from];
		return Array.from({ length: to - from + 1 }, (_, index) => from + index);
	});
}
