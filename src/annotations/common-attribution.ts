import type { Annotation } from '../model/annotation.ts';

/** Who wrote an annotation, and when. */
export type Attribution = Pick<Annotation, 'author' | 'date'>;

/** The author and the date that all annotations of a page have in common; undefined where they differ, or of none. */
export function commonAttribution(annotations: readonly Attribution[]): Attribution | undefined {
	const [first] = annotations;
	const same = annotations.every(
		({ author, date }) => author === first?.author && date === first.date,
	);
	return same ? first : undefined;
}
