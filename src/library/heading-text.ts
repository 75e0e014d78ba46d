/** A heading as a title for lists and paths: "Within three months:" loses its colon. */
export function headingText(heading: string): string {
	return heading.trim().replace(/(?<!\s)\s*:$/u, '');
}
