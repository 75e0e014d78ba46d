import type { Backlink } from '../references/find-backlinks.ts';

/** What points to a finding from elsewhere. */
export interface PointsTo {
	/** Annotations of other findings, terms and pages of frameworks that speak of it. */
	texts: readonly Backlink[];
	/** Years in which other inspections of its authority asked for the same, oldest first. */
	again: readonly string[];
}
