/** The digest of the document that a report was made from, as its file says. */
export function documentOf(mdx: string): string | undefined {
	return /^ {2}sha256: "?([0-9a-f]{64})"?\r?$/mu.exec(mdx)?.[1];
}
