/** What a reader asks for, as a tree. */
export type Query =
	/** A word in any of its forms. */
	| WordQuery
	/** Every word that begins so: `manag*`. */
	| { type: 'beginning'; word: string }
	/** Words side by side, exactly so; one word is that form alone. A star ends what is a beginning: `manag*`. */
	| { type: 'phrase'; words: string[] }
	/** Words that hyphens join, side by side and the last in any of its forms: `self-harm`. A star ends a beginning. */
	| { type: 'joined'; words: string[] }
	/** A property of the finding or its report: `authority:wirral`, `year:2015..2019`. */
	| { type: 'field'; field: string; value: string }
	/** Two or more parts near each other; each has places: words, phrases, or either of such. */
	| { type: 'near'; parts: Query[]; within: Nearness }
	/** All of two or more parts; none is itself of this type. */
	| { type: 'and'; parts: Query[] }
	/** Any of two or more parts; none is itself of this type. */
	| { type: 'or'; parts: Query[] }
	/** All findings but those. */
	| { type: 'not'; part: Query };

/** A word in any of its forms. */
export interface WordQuery {
	type: 'word';
	word: string;
	/** Whether it was typed in capitals: "NICE" is an institute. Absent where it was not. */
	capitals?: true;
}

/** How near: at most so many words from one to the next, or in one sentence. */
export type Nearness = number | 'sentence';

/** The most words that may be asked for. */
export const maxNearness = 50;

/** How near `NEAR` alone is. */
export const usualNearness = 10;

/** Reads a nearness as it is typed behind `NEAR/` or `~`; undefined where it is none. */
export function readNearness(typed: string): Nearness | undefined {
	if (/^s(?:entence)?$/iu.test(typed)) return 'sentence';
	const words = /^\d{1,4}$/u.test(typed) ? Number(typed) : 0;
	return words >= 1 && words <= maxNearness ? words : undefined;
}
