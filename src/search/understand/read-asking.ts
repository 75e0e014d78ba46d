import { isFunctionWord } from '../words/function-words.ts';

const wordsOf = (words: string): string[] => words.split(/\s+/u);

/** Words that begin a question and look for nothing. */
const question = wordsOf('what why how which who whom whose when where did do does tell show');

/** Words for what is read, and for who it is about. */
const sources = wordsOf(
	'ofsted inspection inspections report reports council councils authority authorities',
);

/** Words that may follow those of a question before what is asked about, beside such as hold sentences together. */
const asking = new Set([
	...question,
	...sources,
	...wordsOf(
		`being often well far say says said saying think thinks find finds found reported write wrote know known happened happens happen
		ofsted's inspector inspectors`,
	),
]);

/** Words that hold sentences together and say what is asked about. */
const telling = new Set(wordsOf('against no nor not or without'));

/** Words that only lead to a report or to what it says, where nothing else is left to look for. */
const naming = new Set([
	...sources,
	...wordsOf(
		`inspected findings results outcome outcomes but vs versus v compared with and or say says said was were is are did do does last
		latest recent most`,
	),
]);

/** Words of a search that look for nothing. */
export interface Idle {
	/** As typed: "what did Ofsted say about". */
	typed: string;
	/** The search without them. */
	without: string;
}

/**
 * The words with which a question begins: "what did Ofsted say about", "how many". Undefined where a search is none, or holds
 * nothing else.
 */
export function readAsking(q: string): Idle | undefined {
	const words = [...q.matchAll(/[\p{L}\p{M}\p{N}'\u2018\u2019-]+/gu)];
	const plain = ({ 0: word }: RegExpExecArray) =>
		word.toLowerCase().replace(/[\u2018\u2019]/gu, "'");
	const [first] = words;
	if (
		first === undefined ||
		!question.includes(plain(first)) ||
		q.slice(0, first.index).trim() !== ''
	)
		return undefined;
	// A sign between words is of the language of queries, or ends the question.
	const end = words.findIndex(
		(word, at) =>
			!isAsking(plain(word)) ||
			(at > 0 &&
				!/^,?\s+$/u.test(
					q.slice((words[at - 1]?.index ?? 0) + (words[at - 1]?.[0].length ?? 0), word.index),
				)),
	);
	const next = words[end];
	if (next === undefined) return undefined;
	const typed = q.slice(0, next.index).trimEnd();
	// What stands in quotation marks or parentheses belongs to the rest.
	const sign = /["\u201c\u201d(-]\s*$/u.exec(typed);
	const cut = sign === null ? next.index : sign.index;
	const idle = q.slice(0, cut).trim();
	return idle === '' ? undefined : { typed: idle, without: q.slice(cut).trim() };
}

function isAsking(word: string): boolean {
	return asking.has(word) || (isFunctionWord(word) && !telling.has(word));
}

/** Whether all that is left of a search beside names only leads to reports: "Ofsted report" of "Ofsted report Wirral". */
export function isIdle(rest: string): boolean {
	const words = rest.toLowerCase().match(/[\p{L}\p{M}\p{N}'\u2018\u2019]+/gu) ?? [];
	return (
		words.length > 0 &&
		!/["\u201c\u201d():*-]/u.test(rest) &&
		words.every((word) => naming.has(word))
	);
}
