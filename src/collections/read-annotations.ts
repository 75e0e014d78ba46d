import { getEntry } from 'astro:content';
import type { AnnotationFileData } from '../model/annotation.ts';

/** The annotations of a report and those that were taken back, in the order of their file; none where it has no file. */
export async function readAnnotations(report: string): Promise<AnnotationFileData> {
	return (await getEntry('annotations', report))?.data ?? { annotations: [], withdrawn: [] };
}
