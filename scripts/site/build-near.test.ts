import {
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../cli/project.ts';
import { bringSite, clearElsewhere, findNearRoom } from './build-near.ts';
import { makeRoom } from './build-room.ts';

/** A folder on another device than the project, as most Linux systems have one. */
const otherDevice = '/dev/shm';
const hasOther = existsSync(otherDevice) && statSync(otherDevice).dev !== statSync(projectRoot).dev;

async function roomIn(parent: string) {
	const folder = mkdtempSync(join(parent, 'reader-near-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	return makeRoom(join(folder, 'site'));
}

const left = (): string[] => globSync('.elsewhere.building-*', { cwd: projectRoot });

test.skipIf(!hasOther)(
	'a site of another device is built in the project, brought to its room, and nothing is left',
	async () => {
		const room = await roomIn(otherDevice);
		const near = await findNearRoom(room);
		expect(near.site.startsWith(projectRoot)).toBe(true);
		mkdirSync(join(near.site, 'a'), { recursive: true });
		writeFileSync(join(near.site, 'a/index.html'), 'words');
		await bringSite(near, room);
		expect(readFileSync(join(room.site, 'a/index.html'), 'utf8')).toBe('words');
		await clearElsewhere();
		expect(existsSync(near.folder)).toBe(false);
	},
);

test('a site of the same device is built in its own room', async () => {
	const room = await roomIn(
		statSync(tmpdir()).dev === statSync(projectRoot).dev ? tmpdir() : projectRoot,
	);
	const before = left();
	const near = await findNearRoom(room);
	expect(near).toEqual(room);
	expect(globSync('*', { cwd: room.folder })).toEqual(['build-room']);
	await bringSite(near, room);
	expect(left()).toEqual(before);
});
