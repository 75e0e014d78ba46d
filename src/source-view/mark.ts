import type { RepairRule } from '../model/repair.ts';

/**
 * Something that the conversion did at one place of a source line. `start` and `end` are offsets in the line
 * in UTF-16 code units from 0, `end` exclusive; they are equal where the source has nothing at the place.
 */
export type Mark =
	/** Words that the reader's text has otherwise. */
	| {
			type: 'mend';
			rule: RepairRule;
			start: number;
			end: number;
			/** What the reader's text has instead; empty where it has nothing. */
			now: string;
			/** Whether the mend goes on in a later line: only its last part says what stands instead. */
			continues: boolean;
	  }
	/** A place where the source has lost words. */
	| { type: 'gap'; start: number; end: number };

/** A repair whose words the source does not have where the report says it read them. */
export interface UnfoundRepair {
	rule: RepairRule;
	/** The words as the report gives them. */
	was: string;
	/** The line where the part of the report that holds the repair begins. */
	line: number;
}
