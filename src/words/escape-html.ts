const references = { '&': '&amp;', '<': '&lt;', '"': '&quot;' } as const;

/** Words as HTML has them, in a text or between double quotes. */
export function escapeHtml(words: string): string {
	return words.replace(/[&<"]/gu, (sign) => references[sign as keyof typeof references]);
}
