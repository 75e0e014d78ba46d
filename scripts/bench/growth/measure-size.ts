import { mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../cli/project.ts';
import { weighSite } from '../build/weigh-site.ts';
import { measureScript } from '../measure.ts';
import { enlargeLibrary } from '../search/enlarge-library.ts';

/** What a library of one size takes. */
export interface SizeMeasurement {
	reports: number;
	findings: number;
	/** Seconds of a build of everything. */
	build: number;
	/** Seconds of an incremental build after one report has come. */
	change: number;
	/** The most memory that the build and its processes held at once, in megabytes; null where the system does not tell. */
	megabytes: number | null;
	/** Files of the site. */
	files: number;
	/** Megabytes of the site. */
	size: number;
}

/**
 * Enlarges a library to so many reports, builds all but one of them, and then builds incrementally when that one has come.
 *
 * @param folder an empty folder for it all
 * @throws where a build fails
 */
export async function measureSize(
	library: string,
	reports: number,
	folder: string,
): Promise<SizeMeasurement> {
	const [enlarged, aside, site] = ['library', 'aside', 'site'].map((name) => join(folder, name));
	if (!enlarged || !aside || !site) throw new Error('no folder');
	const findings = await enlargeLibrary(library, enlarged, { reports });
	const names = (await readdir(join(enlarged, 'reports'), { recursive: true }))
		.filter((name) => name.endsWith('.mdx'))
		.sort();
	const one = join('reports', names[names.length >> 1] ?? '');
	await move(join(enlarged, one), join(aside, one));
	const build = await measureBuild(enlarged, site);
	await move(join(aside, one), join(enlarged, one));
	const change = await measureBuild(enlarged, site, '--incremental');
	const { files, bytes } = await weighSite(site);
	return {
		...{ reports: names.length, findings, files, size: bytes / 1e6 },
		build: build.seconds,
		change: change.seconds,
		megabytes: build.megabytes,
	};
}

async function move(from: string, to: string): Promise<void> {
	await mkdir(dirname(to), { recursive: true });
	await rename(from, to);
}

async function measureBuild(library: string, outDir: string, ...options: string[]) {
	const script = join(projectRoot, 'scripts/build.ts');
	// With the address of a host, which every page of a published site has.
	const site = ['--library', library, '--outDir', outDir, '--site', 'https://reports.example.org'];
	const measured = await measureScript(script, [...site, ...options]);
	if (measured.status !== 0) throw new Error(`the site of ${library} could not be built`);
	return measured;
}
