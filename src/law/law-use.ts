import type { Stretch } from '../marks/mark.ts';

/** A place in a text that names a law, a part of one, or guidance. */
export interface LawUse extends Stretch {
	/** What it names: "Children Act 1989, section 47", "Working Together to Safeguard Children, 2015". */
	name: string;
	/** Its official address. */
	href: string;
}

/** Finds every place of a text that names law or guidance, in order; no two overlap. */
export type FindLaw = (text: string) => LawUse[];
