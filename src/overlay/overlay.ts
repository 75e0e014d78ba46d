import { findRoom, type PlacedFinding } from './find-room.ts';
import {
	placeAnnotations,
	type AnnotatedFinding,
	type NoteSite,
	type PlacedAnnotation,
} from '../annotations/place-annotations.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Mark } from '../marks/mark.ts';
import type { RelatedPlace } from '../related/relate-library.ts';

/** What is laid over one finding where it is shown: its words stay the document's. */
export interface Overlay {
	/** Quotations that annotations are about, and terms of the glossary. */
	marks: Mark[];
	/** The annotations of the finding, in the order of their numbers. */
	annotations: PlacedAnnotation[];
	/** What the same council's inspections before and after said like it. */
	beforeAndAfter: readonly RelatedPlace[];
	/** Beside how many findings, itself included, its annotations and what was said before and after may stand. */
	room: number;
}

/** The overlays of one report, by the ids of its findings. A finding that nothing is said of has none. */
export type ReportOverlays = ReadonlyMap<string, Overlay>;

/** A finding that something may be laid over. */
export type OverlaidFinding = AnnotatedFinding & PlacedFinding;

/**
 * Lays annotations and other marks over the findings of a report.
 *
 * @param findings of the report, in its order
 * @param marks others than those of annotations, such as terms, by the id of their finding
 * @param site what of the site notes are written with
 * @param beforeAndAfter what the council's inspections before and after said, by the id of the finding that it is like
 */
export function makeOverlays(
	findings: readonly OverlaidFinding[],
	annotations: readonly Annotation[],
	marks: ReadonlyMap<string, readonly Mark[]> = new Map(),
	site: NoteSite = {},
	beforeAndAfter: ReadonlyMap<string, readonly RelatedPlace[]> = new Map(),
): ReportOverlays {
	const placed = placeAnnotations(findings, annotations, site);
	const room = findRoom(findings, (id) => placed.has(id) || beforeAndAfter.has(id));
	return new Map(
		[...new Set([...placed.keys(), ...marks.keys(), ...beforeAndAfter.keys()])].map((id) => {
			const own = placed.get(id) ?? [];
			return [
				id,
				{
					marks: [...(marks.get(id) ?? []), ...own.map(({ mark }) => mark)],
					annotations: own,
					beforeAndAfter: beforeAndAfter.get(id) ?? [],
					room: room.get(id) ?? 1,
				},
			];
		}),
	);
}
