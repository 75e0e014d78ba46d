import type { Grade } from '../model/grade.ts';

/** What one report says of a subject of judgement. */
export interface ComparedSubject {
	/** "Help and protection" */
	subject: string;
	/** Its grades, each with the words of the report. */
	grades: { label: string; grade: Grade }[];
	/** Why it has none: "Looked at within children in care". */
	without?: string;
}

/** A finding that a comparison shows: its id, what it is called, its kind in words, the beginning of its text. */
export type ComparedFinding = [id: string, label: string, kind: string, text: string];

/** What one report says of a theme. */
export interface ComparedTheme {
	/** How many of its findings speak of it. */
	count: number;
	/** Those that ask most of the council first. */
	findings: ComparedFinding[];
}

/** What a comparison shows of a report: the file that a browser loads for each of the two. */
export interface ComparedReport {
	id: string;
	/** "St Helens 2012: single inspection" */
	name: string;
	/** Name of the authority. */
	authority: string;
	/** Address of its page, with the site's base. */
	path: string;
	/** "25 June to 6 July 2012, published 10 August 2012" */
	when: string;
	/** The name of its framework. */
	framework: string;
	/** The grades that the framework gives, best first; none where it gives none. */
	scale: Grade[];
	/** By the subjects that frameworks judge, in their order; none where its framework is not in the crosswalk. */
	subjects: ComparedSubject[];
	/** By the slugs of themes. */
	themes: Record<string, ComparedTheme>;
}

/** All that may be compared. */
export interface ComparedList {
	/** Id and name of each report, newest first. */
	reports: [id: string, name: string][];
	/** Slug and name of each authority that has a report, with its latest. */
	authorities: [slug: string, name: string, latest: string][];
	/** Slug and name of each theme. */
	themes: [slug: string, name: string][];
}
