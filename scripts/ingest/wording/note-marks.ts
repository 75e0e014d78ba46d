/** A text without the mark of a note that it ends with: "Adoption²" is "Adoption". */
export function dropNoteMark(text: string): string {
	return text.replace(/(?<![⁰¹²³⁴⁵⁶⁷⁸⁹])[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u, '');
}
