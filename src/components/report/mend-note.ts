/**
 * What the source has in the place of a mend, in a few words.
 *
 * @param was as the source has it; empty where it has nothing
 */
export function mendNote(was: string): string {
	const words = was.trim().replace(/\s+/gu, ' ');
	return words === '' ? 'The source has nothing here' : `The source has “${words}” here`;
}
