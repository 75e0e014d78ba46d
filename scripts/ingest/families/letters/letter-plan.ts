import type { FindingKind } from '../../../../src/model/finding.ts';

/** A section that letters of a family have. */
export interface LetterSection {
	/** Its heading, end punctuation apart. */
	heading: RegExp;
	kind: FindingKind;
	/** What the ids of its findings begin with: `strength` makes `strength-1`. */
	prefix: string;
	/** Whether it is a list, so that a paragraph among bullets has lost its own. */
	isList: boolean;
	/** Whether it is set in a box: the section around it goes on where the text stands farther left again. */
	isBoxed?: true;
	/** Whether its items stand for themselves below a paragraph that leads up to them. */
	hasOwnItems?: true;
	/** A heading beside which it is no list but findings, where a letter has both. */
	findingsBeside?: RegExp;
}

/** How the letters of a family are built. */
export interface LetterPlan {
	sections: readonly LetterSection[];
	/** How the paragraphs after the last section's findings begin, where no heading parts them. */
	closing?: RegExp;
	/** What a paragraph before the first section is. */
	introduction: (text: string) => FindingKind;
	/** Whether lists are parted by bold lines of any wording: directly below their heading, or above bullets. */
	partsLists?: true;
	/** What parts lists in a text, which shows no weight of type. */
	listParts?: RegExp;
}

/** How the paragraphs begin with which letters about visits close: what becomes of the findings, who is told, and thanks. */
export const closingParagraph =
	/^(?:Ofsted will (?:also )?(?:consider|publish|share|take|use)|Ofsted[’']s findings from|We (?:have notified|will (?:also )?(?:be notifying|notify|publish|share|take))|(?:I am|We are) copying this letter|(?:I|We) would like to thank|Thank you (?:for|to)|(?:The|These) findings (?:from|of) this (?:focused |monitoring )?visit will|This letter (?:has been|will be) (?:copied|published|shared))\b/iu;
