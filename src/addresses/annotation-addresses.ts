/** Address of an annotation within its report's page, and within its finding's own: `annotation-caseloads`. */
export function annotationId(id: string): string {
	return `annotation-${id}`;
}

/** Address of the words that it is about: `annotation-caseloads-place`. */
export function annotationPlaceId(id: string): string {
	return `${annotationId(id)}-place`;
}
