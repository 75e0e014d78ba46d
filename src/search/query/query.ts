/** What a reader asks for, as a tree. */
export type Query =
	/** A word in any of its forms. */
	| { type: 'word'; word: string }
	/** Every word that begins so: `manag*`. */
	| { type: 'beginning'; word: string }
	/** Words side by side, exactly so; one word is that form alone. */
	| { type: 'phrase'; words: string[] }
	/** A property of the finding or its report: `authority:wirral`, `year:2015..2019`. */
	| { type: 'field'; field: string; value: string }
	/** All of two or more parts; none is itself of this type. */
	| { type: 'and'; parts: Query[] }
	/** Any of two or more parts; none is itself of this type. */
	| { type: 'or'; parts: Query[] }
	/** All findings but those. */
	| { type: 'not'; part: Query };
