/** Titles and posts that stand beside names. */
const posts =
	/\b(?:(?:(?:Senior|Lead|Team|Ofsted|Social Care|Schools?|Education|Regulatory|Shadow(?:ing)?|Observing) )*(?:H(?:er|is) Majesty['’]s )?Inspectors?|(?:Senior )?HMIs?|designate|all of whom are|two of)\b/giu;

/** A person's name: "Paula Thomson-Jones", "Tess van der Writer", "Paul d’Reader"; then nothing, or words of the sentence. */
const personName =
	/^(?:(?:Dr|Mr|Mrs|Ms|Miss)\.? )?(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|den|der|du|la|le|van|von) )*(?:d['’])?\p{Lu}[\p{L}.'’-]*)+)(?=$| \p{Ll})/u;

/** The names in "Mandy Nightingale and Neil Penswick", "A, B and C, Her Majesty's Inspectors". */
export function listNames(text: string): string[] {
	return text
		.replace(posts, ',')
		.split(/[,;:()]|\b(?:and|by|was|were|with)\b|&/u)
		.flatMap((part) => personName.exec(part.trim())?.groups?.name ?? []);
}
