import { getEntry } from 'astro:content';
import type { Annotation } from '../model/annotation.ts';

/** The annotations of a report, in the order of their file; none where it has no file. */
export async function readAnnotations(report: string): Promise<Annotation[]> {
	return (await getEntry('annotations', report))?.data.annotations ?? [];
}
