/** One step of a wording. */
export type WordingStep =
	/** A word, with the s of a plural or without. */
	| { kind: 'word'; key: string }
	/** A word that is written in capitals: "IRO". */
	| { kind: 'capitals'; word: string }
	/** Any word that begins so: "exploit*". */
	| { kind: 'beginning'; key: string }
	/** Up to five words of any kind. */
	| { kind: 'gap' };

/** A wording as what it stands for: each way in which it may be written; or what is wrong with it. */
export type ReadWording =
	{ ok: true; ways: WordingStep[][] } | { ok: false; fault: string; expected: string };

/** How many ways one wording may stand for: more are a sign of several wordings in one. */
const mostWays = 400;

/** Reads a wording of a theme: words, `begin*`, `(one|other words)` and `...` for up to five words between. */
export function readWording(wording: string): ReadWording {
	try {
		return { ok: true, ways: checkWays(readWays(wording)) };
	} catch (error) {
		if (error instanceof WordingFault)
			return { ok: false, fault: error.message, expected: error.expected };
		throw error;
	}
}

class WordingFault extends Error {
	readonly expected: string;

	constructor(fault: string, expected: string) {
		super(fault);
		this.expected = expected;
	}
}

function readWays(wording: string): WordingStep[][] {
	let ways: WordingStep[][] = [[]];
	for (const part of splitParts(wording)) {
		const choices = part.startsWith('(')
			? part.slice(1, -1).split('|').map(readChoice)
			: [readWords(part)];
		ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice]));
		if (ways.length > mostWays)
			throw new WordingFault(
				`stands for more than ${mostWays} ways of writing`,
				'fewer alternatives in one wording, the others as wordings of their own',
			);
	}
	return ways;
}

/** Groups in their brackets, and what stands between them. */
function splitParts(wording: string): string[] {
	const parts: string[] = [];
	let part = '';
	for (const sign of wording) {
		const isInside = part.startsWith('(');
		if (sign === '(' && isInside)
			throw new WordingFault(
				'has a bracket within a bracket',
				'one pair of brackets after another',
			);
		if (sign === ')' && !isInside)
			throw new WordingFault('closes a bracket that it does not open', 'brackets in pairs');
		if (sign === '|' && !isInside)
			throw new WordingFault(
				'has | outside of brackets',
				'alternatives in brackets: (one|another)',
			);
		if (sign === '(') parts.push(part);
		part = sign === '(' ? sign : part + sign;
		if (sign === ')') {
			parts.push(part);
			part = '';
		}
	}
	if (part.startsWith('('))
		throw new WordingFault('opens a bracket and does not close it', 'brackets in pairs');
	return [...parts, part].filter((each) => each.trim() !== '');
}

function readChoice(choice: string): WordingStep[] {
	const steps = readWords(choice);
	if (steps.length === 0)
		throw new WordingFault('has an empty alternative', 'words between the signs ( | )');
	return steps;
}

function readWords(text: string): WordingStep[] {
	return text
		.split(/[\s‐‑-]+/u)
		.filter((part) => part !== '')
		.map(readStep);
}

function readStep(part: string): WordingStep {
	if (part === '...' || part === '…') return { kind: 'gap' };
	const isBeginning = part.endsWith('*');
	const word = (isBeginning ? part.slice(0, -1) : part).replace(/['’]s?$/u, '');
	if (!/^[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*$/u.test(word))
		throw new WordingFault(
			`has "${part}", which is no word`,
			'words, and the signs * at the end of one, ( | ) and ...',
		);
	if (isBeginning && word.length < shortestBeginning)
		throw new WordingFault(
			`has "${part}", which begins too many words`,
			`${shortestBeginning} letters or more before *`,
		);
	if (isBeginning) return { kind: 'beginning', key: word.toLowerCase() };
	return /^\p{Lu}{2,}$/u.test(word)
		? { kind: 'capitals', word }
		: { kind: 'word', key: word.toLowerCase() };
}

/** Letters that the beginning of a word has at least; words are looked up by so many. */
export const shortestBeginning = 3;

function checkWays(ways: WordingStep[][]): WordingStep[][] {
	for (const way of ways) {
		if (way.length === 0) throw new WordingFault('has no words', 'one word at least');
		const isGap = way.map(({ kind }) => kind === 'gap');
		if (isGap[0] === true || isGap.at(-1) === true || isGap.some((gap, at) => gap && isGap[at + 1]))
			throw new WordingFault('has ... with no word on one of its sides', 'a word before and after');
		if (isGap.filter(Boolean).length > 2)
			throw new WordingFault('has ... more than twice', 'shorter wordings');
	}
	return ways;
}
