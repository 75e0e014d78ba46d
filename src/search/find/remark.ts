/** Something in a query that the index does not know, that was left out, or that was read in a way worth saying. */
export type Remark =
	/** No finding has the word; `nearest` are words that findings have. */
	| { type: 'unknown-word'; word: string; nearest: string[] }
	/** No finding has the word, so none has the phrase. */
	| { type: 'unknown-in-phrase'; word: string; nearest: string[] }
	/** No word begins so. */
	| { type: 'unknown-beginning'; word: string }
	| { type: 'unknown-value'; field: string; value: string; nearest: string[] }
	/** The word is too common to be looked for on its own. */
	| { type: 'common-word'; word: string }
	/** No finding has the word, but some have it as two. */
	| { type: 'written-apart'; word: string; parts: string[] }
	/** The letters were looked for as a term of the glossary, under all its names. */
	| { type: 'named'; letters: string; names: string[] }
	/** The part of the index that has the word could not be loaded. */
	| { type: 'unavailable'; word: string }
	/** The query names only what is to be left out. */
	| { type: 'only-not' };
