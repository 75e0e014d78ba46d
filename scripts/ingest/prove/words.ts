import { raiseMark, type ReportBody } from '../../../src/model/body.ts';
import { linesOf, type SourceRange } from '../../../src/model/source-range.ts';
import { isBullet, isSureBullet } from '../wording/bullets.ts';
import { plainForm } from '../wording/plain-form.ts';
import { wordsOf, type SourceDocument } from '../read/source-document.ts';
import { placeNode, type Place, type PlacedWord } from './placements.ts';

/** How many words went where. */
export type PlaceCounts = Record<Place, number>;

/** The first word at which a source and a report part. */
export interface WordFault {
	rule: 'word-lost' | 'word-added';
	/** 1-based line of the source. */
	line: number;
	/** What the source has there; empty where it has nothing more. */
	source: string;
	/** What the report has there; empty where it has nothing more. */
	report: string;
	/** The words just before, to find the place by. */
	after: string;
}

/** The words of a source line that no element has accounted for yet, the next one last. */
type Lines = Map<number, string[]>;

/** How many words a document has. */
export function countWords(document: SourceDocument): number {
	return document.lines.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}

/**
 * Holds every word of a report against its source. Each element names the lines that it was read from: its
 * words, mends undone, must be the next words of those lines, in order, and at the end no line may have a
 * word left. Read from the body alone, so that the writer cannot vouch for itself.
 */
export function placeWords(
	document: SourceDocument,
	body: ReportBody,
): { counts: PlaceCounts; fault: WordFault | null } {
	const lines: Lines = new Map(
		document.lines.map(({ number, text }) => [number, wordsOf(text).reverse()]),
	);
	const counts: PlaceCounts = { kept: 0, furniture: 0, repaired: 0 };
	for (const { source, words } of body.flatMap(placeNode)) {
		const fault = takeWords(words, source, lines, counts);
		if (fault) return { counts, fault };
	}
	for (const [line, left] of lines) {
		const word = left.at(-1);
		if (word !== undefined)
			return { counts, fault: { rule: 'word-lost', line, source: word, report: '', after: '' } };
	}
	return { counts, fault: null };
}

function takeWords(
	words: readonly PlacedWord[],
	source: SourceRange,
	lines: Lines,
	counts: PlaceCounts,
): WordFault | null {
	const numbers = linesOf(source);
	const taken: string[] = [];
	let at = 0;
	for (const { word, place } of words) {
		while (at < numbers.length - 1 && lines.get(numbers[at] ?? 0)?.length === 0) at += 1;
		const line = numbers[at] ?? 0;
		const { found, count } = takeWord(word, numbers, at, lines);
		if (found === undefined || !isSame(found, word))
			return {
				rule:
					found === undefined ||
					numbers.some((number) => lines.get(number)?.includes(word)) === false
						? 'word-added'
						: 'word-lost',
				line,
				source: found ?? '',
				report: word,
				after: taken.slice(-4).join(' '),
			};
		counts[place] += count;
		taken.push(found);
	}
	return null;
}

/** What is next on a line, and how many words of the source that finishes. */
interface TakenWord {
	/** Undefined where the line has nothing more. */
	found?: string;
	count: number;
}

/**
 * The next word of a line. Where a line ends with a hyphen, the word goes on with the next line's first; where a bullet
 * stands against its word ("•The team"), the rest of that is the next word.
 */
function takeWord(word: string, numbers: readonly number[], at: number, lines: Lines): TakenWord {
	const line = lines.get(numbers[at] ?? 0);
	const found = line?.pop();
	if (found === undefined) return { count: 0 };
	const glued = found === word ? null : gluedBullet(found, word);
	if (glued !== null) {
		line?.push(found.slice(glued.length));
		return { found: plainForm(glued), count: 0 };
	}
	const isBroken =
		found !== word && found.endsWith('-') && line?.length === 0 && word.startsWith(found);
	const rest = isBroken ? lines.get(numbers[at + 1] ?? 0)?.pop() : undefined;
	return rest === undefined ? { found, count: 1 } : { found: found + rest, count: 2 };
}

/** The bullet at the start of a word, if it is the one that is looked for; null if it is not, or the word has no more. */
function gluedBullet(found: string, word: string): string | null {
	const [mark = ''] = plainForm(found);
	const isSought = mark === word ? isBullet(mark) : word === '-' && isSureBullet(mark);
	return isSought && plainForm(found) !== mark
		? found.slice(0, found.indexOf(mark) + mark.length)
		: null;
}

function isSame(found: string | undefined, word: string): boolean {
	if (found === undefined || found === word) return found === word;
	// Some pages print the mark of a note unraised before the note.
	// MDX has one bullet for all.
	return isBulletFor(plainForm(found), word) || raiseMark(found) === word;
}

/** Whether what the source has is the bullet of the report; MDX has one for all of a list. */
function isBulletFor(found: string, word: string): boolean {
	return isBullet(found) && (found === word || word === '-');
}
