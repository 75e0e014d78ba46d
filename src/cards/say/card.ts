import type { Grade } from '../../model/grade.ts';

/** A grade on a card. */
export interface CardGrade {
	/** What is judged: "Help and protection"; "Overall effectiveness" where that is the whole. */
	label: string;
	/** Tells its shape and colour. */
	grade: Grade;
	/** In words, with a question mark where it is doubtful: "Good", "Good?". */
	words: string;
	/** Whether a warning on the report's page is about it. */
	isDoubtful: boolean;
}

/** All that the card of a report says, in words: what is drawn, and what is said to those who do not see it. */
export interface Card {
	/** "Inspection · Single inspection", "Monitoring visit, number 3". */
	kind: string;
	/** The council: "St Helens". */
	council: string;
	/** Lines below it: the theme of a joint inspection, and who inspected where that is several. */
	details: string[];
	/** "Inspected 25 June to 6 July 2012 · Published 10 August 2012". */
	dates: string;
	/** What was graded overall, each service apart; none where nothing was. */
	overall: CardGrade[];
	/** Why nothing was, or the outcome; null where something was. */
	instead: string | null;
	/** The judged areas that are shown one by one. */
	areas: CardGrade[];
	/** How many further grades the report gives. */
	more: number;
	/** What findings ask for and praise, by kind: "2 areas for development, 6 strengths"; empty where the kinds say nothing. */
	kinds: string;
	/** "151 findings". */
	findings: string;
	/** What keeps a reader from relying on the card alone. */
	notices: string[];
	/** What the site is called. */
	site: string;
}
