import type { WordingField } from '../model/theme-definition.ts';

/** A place where a finding or a heading over it speaks of a theme. */
export interface ThemePlace {
	/** The theme. */
	slug: string;
	/** The field of its file that the wording stands in: not exclusions. */
	field: WordingField;
	/** The wording's place in that field. */
	index: number;
	/** UTF-16 offsets in the text, or in the heading. */
	start: number;
	end: number;
	/** How many words of its sentence stand before it. */
	wordsBefore: number;
	/** Whether it is given as an example: "such as" or "for example" stands before it in its sentence. */
	isExample: boolean;
}
