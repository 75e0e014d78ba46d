import type { LineLayout, SourceLine } from '../read/source-document.ts';

/** A line that has a place on a page. */
export type PrintedLine = SourceLine & { layout: LineLayout };
