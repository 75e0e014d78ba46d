import type { Grade } from '../model/grade.ts';
import type { NationalArea, NationalFramework } from './national-areas.ts';
import type { NationalInspection } from './national-inspections.ts';

/** One council of the map, with all of it that a picture is made from. */
export interface MappedCouncil {
	slug: string;
	name: string;
	region: string;
	/** Its first day as an authority, where it is younger than the inspections; earlier it has no grade. */
	began?: string;
	/** Oldest first. */
	inspections: readonly NationalInspection[];
}

/** The grade of a council as at a day, or why it has none. */
export interface CouncilAt {
	slug: string;
	name: string;
	region: string;
	/** What its newest inspection by that day that judged the area gave it. */
	graded?: { grade: Grade; published: string; framework: NationalFramework };
	/** The day of the newest inspection that came after that grade, by that day, and did not grade the area. */
	since?: string;
	/** The day on which it began, where that is later. */
	notBefore?: string;
}

/** How often each grade stands in a region, or in England. */
export interface Shares {
	region: string;
	counts: Map<Grade, number>;
	/** Councils with a grade of the scale. */
	graded: number;
	/** Of them, those that are good or outstanding. */
	good: number;
	/** All councils that there were. */
	councils: number;
}

/** The country as at a day, for one area of judgement. */
export interface NationalPicture {
	area: NationalArea;
	/** ISO day; a report that came out on it counts. */
	date: string;
	/** In the order in which they were given. */
	councils: CouncilAt[];
	/** Regions in order of the alphabet. */
	regions: Shares[];
	england: Shares;
}

/** Draws the picture: for each council the grade of the newest inspection by a day that judged the area. */
export function drawPicture(
	councils: readonly MappedCouncil[],
	area: NationalArea,
	date: string,
): NationalPicture {
	const at = councils.map((council) => councilAt(council, area, date));
	const regions = [...Map.groupBy(at, ({ region }) => region)]
		.map(([region, own]) => countShares(region, own))
		.sort((a, b) => a.region.localeCompare(b.region, 'en-GB'));
	return { area, date, councils: at, regions, england: countShares('England', at) };
}

function councilAt(
	{ slug, name, region, began, inspections }: MappedCouncil,
	area: NationalArea,
	date: string,
): CouncilAt {
	const council = { slug, name, region };
	if (began !== undefined && date < began) return { ...council, notBefore: began };
	const out = inspections.filter(({ published }) => published <= date);
	const judged = out.findLast(({ grades }) => grades[area] !== undefined);
	const grade = judged?.grades[area];
	if (judged === undefined || grade === undefined) return council;
	const { published, framework } = judged;
	const last = out.at(-1)?.published ?? published;
	return {
		...council,
		graded: { grade, published, framework },
		...(last > published && { since: last }),
	};
}

function countShares(region: string, councils: readonly CouncilAt[]): Shares {
	const counts = new Map<Grade, number>();
	for (const { graded } of councils)
		if (graded) counts.set(graded.grade, (counts.get(graded.grade) ?? 0) + 1);
	const count = (grade: Grade): number => counts.get(grade) ?? 0;
	return {
		region,
		counts,
		graded: [...counts.values()].reduce((sum, each) => sum + each, 0) - count('not-judged'),
		good: count('good') + count('outstanding'),
		councils: councils.filter(({ notBefore }) => notBefore === undefined).length,
	};
}
