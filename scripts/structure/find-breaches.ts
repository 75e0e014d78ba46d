import { areaOf } from './areas.ts';
import type { ImportGraph } from './import-graph.ts';

/** An import that crosses a wall. */
export interface Breach {
	/** The file that imports. */
	from: string;
	/** What it imports. */
	to: string;
	/** Why it may not, and what it may import. */
	message: string;
}

/** The imports that an area may not make, by the table of areas. */
export function findBreaches(files: ImportGraph): Breach[] {
	return [...files].flatMap(([from, imported]) =>
		[...imported].flatMap((to): Breach[] => {
			const message = describeBreach(from, to);
			return message === null ? [] : [{ from, to, message }];
		}),
	);
}

function describeBreach(from: string, to: string): string | null {
	const area = areaOf(from);
	if (area === undefined)
		return `${from} is in no area. Fix: add its folder to scripts/structure/areas.ts.`;
	if (to.startsWith('astro:'))
		return area.runsInAstro === true
			? null
			: `${area.folder} may not import ${to}: what it needs comes as an argument.`;
	const target = areaOf(to);
	if (target === undefined || target === area || area.imports.includes(target.folder)) return null;
	const may = area.imports.length === 0 ? 'nothing of the project' : area.imports.join(', ');
	return `${area.folder} may not import ${target.folder}; it may import ${may}.`;
}
