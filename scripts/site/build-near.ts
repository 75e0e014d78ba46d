import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../cli/project.ts';
import { clearRooms, makeRoom, removeRoom, type BuildRoom } from './build-room.ts';

/** A site whose folder is on another device is built beside this one, which is never made. */
const elsewhere = join(projectRoot, 'elsewhere');

/**
 * The room in which Astro is to build a site: its own, unless that is on another device than the project, such as a volume of a
 * container. Astro renames files from the project's folder into the site's, which no system does from one device to another.
 *
 * @throws if a room cannot be written
 */
export async function findNearRoom(room: BuildRoom): Promise<BuildRoom> {
	const near = await makeRoom(elsewhere);
	const [from, to] = [near, room].map(({ folder }) => join(folder, 'probe')) as [string, string];
	// Tried, because what is one device to a system may be two to a rename: folders that are mounted twice.
	await writeFile(from, '');
	const isFar = await rename(from, to).then(
		() => false,
		(error: NodeJS.ErrnoException) => error.code === 'EXDEV',
	);
	if (isFar) return near;
	await rm(to, { force: true });
	await removeRoom(near);
	return room;
}

/** Brings into its room what was built in another. */
export async function bringSite(near: BuildRoom, { site }: BuildRoom): Promise<void> {
	if (near.site !== site) await cp(near.site, site, { recursive: true, preserveTimestamps: true });
}

/** Removes what was built elsewhere, and what killed builds have left there. */
export function clearElsewhere(): Promise<void> {
	return clearRooms(elsewhere);
}
