/** Words with a small first letter, whatever it is: "Paragraph 65" as "paragraph 65". */
export function lowerFirst(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
