import type { FiledAnnotation } from './annotation-file.ts';
import { findInspectionFault } from './named-inspections.ts';
import { readNote } from './note-markdown.ts';
import type { Problem } from '../model/problem.ts';
import { findLinkFault, type LinkedFiles } from './site-links.ts';
import { findWordOfTime } from './words-of-time.ts';

/** The findings that a note rests on are those of a report of the library. */
export async function checkBasis(
	{ annotation, placeOf }: FiledAnnotation,
	files: LinkedFiles,
	path: string,
): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const [index, basis] of annotation.restsOn.entries()) {
		const fault = 'finding' in basis ? await findLinkFault(basis.finding, files) : null;
		if (fault) problems.push({ rule: 'link-broken', path, ...placeOf('restsOn', index), ...fault });
	}
	return problems;
}

/**
 * A note that sets inspections in order names them, and names them rightly.
 *
 * @param report that the note is about: `st-helens/2012-08-10`
 */
export async function checkInspections(
	{ annotation: { body, motivation, inspections }, places, placeOf }: FiledAnnotation,
	report: string,
	files: LinkedFiles,
	path: string,
): Promise<Problem[]> {
	const word = findWordOfTime(body);
	const isInOrder = word !== undefined || motivation === 'following-up';
	if (isInOrder && inspections === undefined)
		return [
			{
				rule: 'inspections-unnamed',
				path,
				...places.body,
				message: `the note ${word === undefined ? 'follows something up' : `says "${word}"`} and names no inspections`,
				expected: 'the inspections that it sets in order, each with of and on',
			},
		];
	const linked = readNote(body).internal.flatMap(
		({ url }) => /^\/reports\/([^/]+\/[^/]+)\//u.exec(url)?.[1] ?? [],
	);
	const problems: Problem[] = [];
	for (const [index, inspection] of (inspections ?? []).entries()) {
		const fault = await findInspectionFault(inspection, [report, ...linked], files);
		if (fault)
			problems.push({
				rule: 'inspection-unknown',
				path,
				...placeOf('inspections', index),
				...fault,
			});
	}
	return problems;
}
