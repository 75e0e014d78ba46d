import { isSeen } from '../wording/plain-form.ts';
import type { HiddenText } from '../../../src/model/hidden-text.ts';

/** A document as its reader hands it on: the words and where they stand, nothing interpreted. */
export interface SourceDocument {
	/** File name as received, without folders. */
	name: string;
	/** SHA-256 of the bytes, in hexadecimal. */
	sha256: string;
	format: 'text' | 'pdf';
	/** Printed pages; null where the format does not say. */
	pages: number | null;
	/** When the document says it was made, an ISO date, where it says. */
	created?: string;
	/** Pages of a PDF that could not be read or have no words, in order; absent where all could. */
	unreadPages?: UnreadPage[];
	/** Words of a PDF that cannot be seen on its pages, and are in no line; absent where all can be seen. */
	hidden?: HiddenStretch[];
	/** Every line, blank ones included; `lines[0]` is line 1. */
	lines: SourceLine[];
}

/** Words that cannot be seen, with what they are: for the publisher alone, and kept nowhere. */
export interface HiddenStretch extends HiddenText {
	text: string;
}

/** A page whose words are not among the lines of the document. */
export interface UnreadPage {
	/** 1-based. */
	page: number;
	/** The line that it would follow; 0 where it would come first. */
	after: number;
	/** What is wrong with it, as the end of a sentence: "it does not unpack whole". */
	reason: string;
}

/** One line of the document. */
export interface SourceLine {
	/** 1-based, over the whole document. */
	number: number;
	/** The text as received, without its line break. */
	text: string;
	/** Where it stands on its page and how it is set; lines of a PDF have it. */
	layout?: LineLayout;
}

/** Where a line stands on its page, and how it is set. All measures in points. */
export interface LineLayout {
	/** 1-based. */
	page: number;
	/** Left edge, from the left of the page. */
	x: number;
	/** Baseline, from the bottom of the page. */
	y: number;
	/** Right edge of the last character. */
	right: number;
	/** Left edge of what follows a number or bullet at its start; the same as `x` where there is none. */
	textX: number;
	/** Size of most of its type. */
	size: number;
	/** Whether most of it is bold. */
	isBold: boolean;
	/** Whether the document marks it as page furniture. */
	isArtifact: boolean;
	/** Whether a new tag begins with it: a second witness to where paragraphs begin. */
	startsTag: boolean;
}

/**
 * The words of a text: runs of characters between white space and control characters. A dash or an
 * ampersand that stands alone is a word too, so that nothing at all can go missing unseen. What nobody can see is none.
 */
export function wordsOf(text: string): string[] {
	return text.split(/[\s\p{Cc}]+/u).filter(isSeen);
}
