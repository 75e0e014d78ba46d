/** Words that are written joined, with hyphens or apart and mean the same: "wellbeing", "well-being", "well being". */
export interface Compound {
	/** Its words: "well", "being". */
	parts: readonly string[];
	/** Whether its words written apart are it too: "in form" is not "inform", though a report may write "in-form". */
	apart: boolean;
}

/** A compound as one word, as which it is looked up: "wellbeing". */
export function keyOf({ parts }: Pick<Compound, 'parts'>): string {
	return parts.join('');
}

/** A compound among the words of the manifest: "well-being", or "in+form" where its words apart are not it. */
export function writeCompound({ parts, apart }: Compound): string {
	return parts.join(apart ? '-' : '+');
}

/** Reads what `writeCompound` wrote; undefined of a plain word. */
export function readCompound(written: string): Compound | undefined {
	const apart = written.includes('-');
	if (!apart && !written.includes('+')) return undefined;
	return { parts: written.split(/[-+]/u), apart };
}
