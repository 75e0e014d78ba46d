/** Titles and posts that stand beside names. */
const posts =
	/\b(?:(?:(?:Senior|Lead|Team|Ofsted|Social Care|Schools?|Education|Regulatory|Shadow(?:ing)?|Observing) ){0,5}(?:H(?:er|is) Majesty['’]s )?Inspectors?|(?:Senior )?S?HMIs?|designate|all of whom are|two of)\b/giu;

/** A person's name: "Paula Thomson-Jones", "Tess van der Writer", "Paul d’Reader"; then nothing, or words of the sentence. */
const personName =
	/^(?:(?:Dr|Mr|Mrs|Ms|Miss)\.? )?(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|den|der|du|la|le|van|von) )*(?:d['’])?\p{Lu}[\p{L}.'’-]*)+)(?=$| \p{Ll})/u;

/** What an inspector inspects, printed beside the post ("HMI Social Care", "HMI Schools"): set as a name is, and none. */
const remit =
	/^(?:Social Care|Schools?|Education|Early (?:Years|Help)|Further Education(?: and Skills)?|Health|Regulatory)$/iu;

/** The letters of a post after a name: "Ada Sample SCRI". */
const postInLetters = /(?<=\p{Ll}) \p{Lu}{2,}$/u;

/**
 * What is set as a name is and is nobody's: a body that took part ("supported by Made-up County Council", focused visits), or a
 * post that has no "inspector" in it ("Regulatory Inspection Manager", teams of single inspections).
 */
const noName =
	/\b(?:Assurance|Inspection|Inspectorate|Local Authority|Majest\S*|Ofsted|Regulatory|Social Care)\b|\b(?:Advis[eo]r|Commission|Council|Department|Director|Lead|Manager|Officer|Partnership|Services|Specialist|Trust)$/u;

/** The names in "Mandy Nightingale and Neil Penswick", "A, B and C, Her Majesty's Inspectors". */
export function listNames(text: string): string[] {
	return text
		.replace(posts, ',')
		.split(/[,;:()/]|\b(?:and|by|was|were|with)\b|&/u)
		.map((part) => part.trim())
		.filter((part) => !remit.test(part))
		.flatMap((part) => personName.exec(part)?.groups?.name ?? [])
		.map((name) => name.replace(postInLetters, ''))
		.filter((name) => !noName.test(name));
}
