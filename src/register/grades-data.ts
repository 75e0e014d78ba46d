import type { Grade } from '../model/grade.ts';
import {
	nationalAreas,
	nationalFrameworks,
	type NationalArea,
	type NationalFramework,
} from './national-areas.ts';
import type { NationalInspection } from './national-inspections.ts';
import type { MappedCouncil } from './national-picture.ts';

/** The councils of the map as a small file, from which a browser draws the picture of any day. */
export interface GradesData {
	/** Areas, in the order of the letters of an inspection. */
	areas: readonly NationalArea[];
	/** Frameworks, which inspections name by their place here. */
	frameworks: readonly NationalFramework[];
	/** What each letter stands for; "-" where an area was not judged. */
	letters: Partial<Record<string, Grade>>;
	councils: {
		slug: string;
		name: string;
		region: string;
		began?: string;
		/** Day of publication, framework, and a letter for each area: "RRRG-". */
		inspections: [published: string, framework: number, letters: string][];
	}[];
}

/**
 * Packs the councils of the map.
 *
 * @param letters one for each grade, unlike each other
 */
export function packGrades(
	councils: readonly MappedCouncil[],
	letters: Readonly<Record<Grade, string>>,
): GradesData {
	return {
		areas: nationalAreas,
		frameworks: nationalFrameworks,
		letters: Object.fromEntries(
			Object.entries(letters).map(([grade, letter]) => [letter, grade as Grade]),
		),
		councils: councils.map((council) => ({
			...council,
			inspections: council.inspections.map(({ published, framework, grades: own }) => [
				published,
				nationalFrameworks.indexOf(framework),
				nationalAreas.map((area) => (own[area] ? letters[own[area]] : '-')).join(''),
			]),
		})),
	};
}

/** What `packGrades` packed. */
export function unpackGrades({
	areas,
	frameworks,
	letters,
	councils,
}: GradesData): MappedCouncil[] {
	const read = ([published, index, row]: GradesData['councils'][number]['inspections'][number]) => {
		const framework = frameworks[index];
		if (framework === undefined) throw new Error(`an inspection under no framework: ${index}`);
		const grades = areas.flatMap((area, place) => {
			const grade = letters[row.charAt(place)];
			return grade ? [[area, grade] as const] : [];
		});
		return {
			published,
			framework,
			grades: Object.fromEntries(grades),
		} satisfies NationalInspection;
	};
	return councils.map((council) => ({ ...council, inspections: council.inspections.map(read) }));
}
