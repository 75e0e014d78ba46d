/** A name as it stands within a sentence: "Care leavers" as "care leavers", "SEND" as it is. */
export function inSentence(name: string): string {
	return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
