import type { WordPlaces } from '../index/finding-index.ts';
import {
	findApart,
	findSideBySide,
	follow,
	nearestTo,
	nowhere,
	uniteAll,
	type PlaceReader,
} from './read-places.ts';

/** Ways of writing one phrase that are marked at most. */
const maxMarks = 64;

/** Where a phrase stands, however its words are joined; null where it cannot be looked for. */
export async function findPhrase(
	reader: PlaceReader,
	words: readonly string[],
	denied: boolean,
): Promise<WordPlaces | null> {
	const [only = ''] = words;
	if (words.length === 1 && !only.endsWith('*') && !reader.index.words.has(only)) {
		const apart = await findApart(reader, only, denied);
		if (apart !== null) return apart;
	}
	const pieces = splitPhrase(reader, words);
	const unknown = pieces.flatMap((piece) =>
		piece.length === 1 ? unknownIn(reader, piece[0] ?? '') : [],
	);
	for (const word of unknown)
		reader.remarks.push(
			word.endsWith('*')
				? { type: 'unknown-beginning', word: word.slice(0, -1) }
				: { type: 'unknown-in-phrase', word, nearest: nearestTo(reader, word) },
		);
	if (unknown.length > 0) return nowhere;
	if (!denied) markPhrase(reader, pieces);
	return (await findByPairs(reader, pieces)) ?? findByPieces(reader, pieces);
}

async function findByPieces(
	reader: PlaceReader,
	pieces: readonly (readonly string[])[],
): Promise<WordPlaces | null> {
	const found = await Promise.all(pieces.map((piece) => findPiece(reader, piece)));
	const whole = found.flatMap((places) => places ?? []);
	return whole.length < found.length ? null : follow(whole);
}

/** A phrase by the lists of pairs of frequent words; null where it has none, or one of them is nowhere. */
async function findByPairs(
	reader: PlaceReader,
	pieces: readonly (readonly string[])[],
): Promise<WordPlaces | null> {
	const steps: Promise<WordPlaces | null>[] = [];
	let paired = 0;
	for (let at = 0; at < pieces.length; at += 1) {
		const [piece = [], next = []] = [pieces[at], pieces[at + 1]];
		const [first, second] = [plainWord(reader, piece), plainWord(reader, next)];
		const pair = first !== '' && second !== '' ? reader.index.findPair(first, second) : undefined;
		if (pair === undefined) steps.push(findPiece(reader, piece));
		else {
			steps.push(pair.catch(() => null));
			paired += 1;
			at += 1;
		}
	}
	if (paired === 0) return null;
	const places = (await Promise.all(steps)).flatMap((one) =>
		one !== null && one.spans.length > 0 ? [one] : [],
	);
	if (places.length < steps.length) return null;
	reader.available = true;
	return follow(places);
}

/** The word of a piece that is one word however it is written; empty of any other. */
function plainWord(reader: PlaceReader, piece: readonly string[]): string {
	const [word = ''] = piece;
	const isPlain =
		piece.length === 1 && !word.endsWith('*') && reader.index.words.partsOf(word) === undefined;
	return isPlain ? word : '';
}

/** Words that are written as one, or with hyphens, are one piece of a phrase: it is fewer to look up. */
function splitPhrase(reader: PlaceReader, words: readonly string[]): string[][] {
	const pieces: string[][] = [];
	for (let at = 0; at < words.length;) {
		let length = Math.min(4, words.length - at);
		while (length > 1 && reader.index.words.join(words.slice(at, at + length)) === undefined)
			length -= 1;
		pieces.push(words.slice(at, at + length));
		at += length;
	}
	return pieces;
}

function unknownIn(reader: PlaceReader, word: string): string[] {
	const isKnown = word.endsWith('*')
		? reader.index.words.beginningWith(word.slice(0, -1)).length > 0
		: reader.index.words.has(word);
	return isKnown ? [] : [word];
}

/** One word of a phrase, a beginning, or words that may be one. */
async function findPiece(
	reader: PlaceReader,
	piece: readonly string[],
): Promise<WordPlaces | null> {
	const [word = ''] = piece;
	if (piece.length === 1)
		return word.endsWith('*')
			? reader.findAny(reader.index.words.beginningWith(word.slice(0, -1)), true)
			: reader.findAny([word], true);
	const one = reader.findAny([reader.index.words.join(piece) ?? ''], true);
	if (reader.index.words.holdsApart(piece)) return one;
	const known = piece.every((part) => reader.index.words.has(part));
	const apart = known
		? findSideBySide(
				reader,
				piece.map((part) => [part]),
			)
		: Promise.resolve(nowhere);
	return uniteAll([one, apart]);
}

/** Marks a phrase in the ways in which its pieces may be written. */
function markPhrase(reader: PlaceReader, pieces: readonly (readonly string[])[]): void {
	const ways = pieces.map((piece): string[][] => {
		const [word = ''] = piece;
		if (word.endsWith('*') && piece.length === 1)
			return reader.index.words.beginningWith(word.slice(0, -1)).map((one) => [one]);
		const one = piece.length > 1 ? reader.index.words.join(piece) : word;
		const parts = one === undefined ? undefined : reader.index.words.partsOf(one);
		return [
			[...piece],
			...(piece.length > 1 && one !== undefined ? [[one]] : []),
			...(piece.length === 1 && parts ? [[...parts]] : []),
		];
	});
	const written = ways.reduce<string[][]>(
		(before, next) =>
			before.flatMap((start) => next.map((end) => [...start, ...end])).slice(0, maxMarks),
		[[]],
	);
	reader.marks.push(...written);
}
