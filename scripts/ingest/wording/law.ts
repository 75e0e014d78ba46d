/** The law that a text says the inspection was carried out under: "Section 138 of the Education and Inspections Act 2006". */
export function findLegalBasis(text: string): string | undefined {
	return /carried out under (?:the )?((?:section \d\w* of the )?(?:[a-z][\w,]* ){1,20}Act \d{4})/iu.exec(
		text,
	)?.[1];
}
