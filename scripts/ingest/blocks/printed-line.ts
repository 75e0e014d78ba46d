import type { LineLayout, SourceLine } from '../read/source-document.ts';

/** A line that has a place on a page. */
export type PrintedLine = SourceLine & { layout: LineLayout };

/** Lines of one paragraph are this close, in multiples of their type's size; paragraphs stand farther apart. */
export const paragraphGap = 1.57;
