import { toolPath } from '../cli/project.ts';
import type { Site } from '../site/site.ts';

/** The parts of the check, in the order in which their results are printed: quick ones first. */
export const partNames = [
	'format',
	'lint',
	'types',
	'unit',
	'content',
	'build',
	'site',
	'builds',
] as const;
export type PartName = (typeof partNames)[number];

/**
 * Lanes run side by side, and the parts of a lane one after another. What reads the sources as a whole or has Astro write
 * is in one lane, because Astro keeps what it makes of the sources in one folder of the project.
 */
export const lanes = ['sources', 'tests'] as const;

/** One part of the check. */
export interface Part {
	/** What it proves, for `--help`. */
	about: string;
	/** The lane that it runs in. */
	lane: (typeof lanes)[number];
	/** The part without which it cannot run, and which it waits for. */
	needs?: PartName;
	/** The commands that make it up, each as arguments for Node. */
	commands: (site: Site) => string[][];
	/** Whether its commands are runs of Vitest, whose tests are counted one by one. */
	tests?: true;
}

/** Every part of the check. */
export const parts: Record<PartName, Part> = {
	format: {
		about: 'files are laid out as Prettier lays them out',
		lane: 'sources',
		commands: () => [[toolPath('prettier'), '--check', '--log-level', 'warn', '.']],
	},
	lint: {
		about: 'ESLint finds nothing',
		lane: 'sources',
		commands: () => [[toolPath('eslint'), '--max-warnings', '0', '.']],
	},
	types: {
		about: 'types hold in scripts, sources and Astro templates',
		lane: 'sources',
		commands: () => [[toolPath('astro'), 'check', '--minimumFailingSeverity', 'warning']],
	},
	unit: {
		about:
			'tests of single modules and of the project itself: who imports whom, its lock file, its docs',
		lane: 'tests',
		commands: () => [[...vitest, '--project', 'unit']],
		tests: true,
	},
	content: {
		about: 'every word of every source is accounted for in its report',
		lane: 'tests',
		commands: ({ library }) => [['scripts/check-content.ts', '--library', library]],
	},
	build: {
		about: 'the site builds, search index included',
		lane: 'sources',
		commands: ({ library, outDir, base }) => [
			['scripts/build.ts', '--library', library, '--outDir', outDir, '--base', base],
		],
	},
	site: {
		about: 'tests of the built site, in files and in a browser',
		lane: 'tests',
		needs: 'build',
		commands: () => [[...vitest, ...['site', 'browser'].flatMap((name) => ['--project', name])]],
		tests: true,
	},
	builds: {
		about:
			'tests that build sites: under a path, of hostile text, killed, in place of one that is open',
		lane: 'sources',
		commands: () => [[...vitest, '--project', 'builds']],
		tests: true,
	},
};

const vitest = [toolPath('vitest'), 'run'];

/** Whether a word is the name of a part. */
export function isPartName(name: string): name is PartName {
	return (partNames as readonly string[]).includes(name);
}
