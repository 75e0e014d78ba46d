/** A passage that somebody selected in a page, with what stands around it. */
export interface Passage {
	/** The words before it in the same paragraph; empty where it begins the paragraph. */
	before: string;
	/**
	 * Its words, in whole words. A new stretch begins with each paragraph, and after each mark of a note or
	 * number of an annotation: a browser finds a stretch, and nothing that spans such a mark.
	 */
	stretches: readonly string[];
	/** The words after it in the same paragraph; empty where it ends the paragraph. */
	after: string;
}

/** A passage of more characters is named by its first and last words. */
const longest = 120;

/** How many words name the beginning or the end of a long passage. */
const edge = 5;

/** How many words around a passage tell it from another that reads alike. */
const around = 3;

/**
 * The part of an address by which a browser finds and marks a passage, to be put behind the fragment of an
 * element: `:~:text=prefix-,start,end,-suffix`. Null where the passage has no words.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective({ before, stretches, after }: Passage): string | null {
	const worded = stretches.map(wordsOf).filter((words) => words.length > 0);
	const [first, last] = [worded[0], worded.at(-1)];
	if (first === undefined || last === undefined) return null;
	const whole = first.join(' ');
	const passage =
		worded.length === 1 && whole.length <= longest
			? [whole]
			: [first.slice(0, edgeOf(worded)).join(' '), last.slice(-edgeOf(worded)).join(' ')];
	const prefix = nameContext(wordsOf(before).slice(-around));
	const suffix = nameContext(wordsOf(after).slice(0, around));
	const parts = [
		...(prefix === '' ? [] : [`${encode(prefix)}-`]),
		...passage.map(encode),
		...(suffix === '' ? [] : [`-${encode(suffix)}`]),
	];
	return `:~:text=${parts.join(',')}`;
}

/** The two edges of a passage may not overlap, or the browser would look for the second behind the first. */
function edgeOf(stretches: readonly string[][]): number {
	const [only] = stretches;
	if (stretches.length > 1 || only === undefined) return edge;
	return Math.min(edge, Math.max(1, Math.floor(only.length / 2)));
}

/** A full stop alone tells nothing apart, and browsers look for words. */
function nameContext(words: readonly string[]): string {
	const context = words.join(' ');
	return /[\p{L}\p{N}]/u.test(context) ? context : '';
}

function wordsOf(text: string): string[] {
	return text.split(/\s+/u).filter(Boolean);
}

/** A hyphen, a comma and an ampersand part the directive, so they are written as codes. */
function encode(words: string): string {
	return encodeURIComponent(words).replaceAll('-', '%2D');
}
