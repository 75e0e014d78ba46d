import { tileRows } from '../model/tile-map.ts';
import { boundaryChanges } from './boundary-changes.ts';
import type { KnownInspection } from './line-of-time.ts';
import { nationalInspections } from './national-inspections.ts';
import type { MappedCouncil } from './national-picture.ts';

/** What is known of an authority. */
interface KnownLine {
	authority: { slug: string; name: string; region: string };
	inspections: readonly KnownInspection[];
}

/** The councils that have a tile, in order of name. Those that were abolished have none. */
export function mapCouncils(lines: readonly KnownLine[]): MappedCouncil[] {
	const tiles = new Set(tileRows.flat());
	return lines
		.filter(({ authority }) => tiles.has(authority.slug))
		.map(({ authority: { slug, name, region }, inspections }) => {
			const began = beganOn(slug);
			return {
				...{ slug, name, region },
				...(began !== undefined && { began }),
				inspections: nationalInspections(inspections),
			};
		})
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** The days between which a picture can be drawn: those of the first and the newest report that graded anything. */
export function spanOf(councils: readonly MappedCouncil[]): { first: string; newest: string } {
	const days = councils
		.flatMap(({ inspections }) => inspections.map((each) => each.published))
		.sort();
	const [first = ''] = days;
	return { first, newest: days.at(-1) ?? first };
}

/** The day on which an authority began; undefined for those that were there before a change, or have never changed. */
function beganOn(slug: string): string | undefined {
	return boundaryChanges.find(
		({ earlier, later }) =>
			later.some((each) => each.slug === slug) && !earlier.some((each) => each.slug === slug),
	)?.on;
}
