import { toolPath } from '../cli/project.ts';
import type { Site } from '../site/site.ts';

/** The parts of the check, in the order in which they run: quick ones first. */
export const partNames = ['format', 'lint', 'types', 'unit', 'content', 'build', 'site'] as const;
export type PartName = (typeof partNames)[number];

/** One part of the check. */
export interface Part {
	/** What it proves, for `--help`. */
	about: string;
	/** The part without which it cannot run. */
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
		commands: () => [[toolPath('prettier'), '--check', '--log-level', 'warn', '.']],
	},
	lint: {
		about: 'ESLint finds nothing, layering of folders included',
		commands: () => [[toolPath('eslint'), '--max-warnings', '0', '.']],
	},
	types: {
		about: 'types hold in scripts, sources and Astro templates',
		commands: () => [[toolPath('astro'), 'check', '--minimumFailingSeverity', 'warning']],
	},
	unit: {
		about: 'tests of single modules and of the project itself',
		commands: () => [[...vitest, '--project', 'unit']],
		tests: true,
	},
	content: {
		about: 'every word of every source is accounted for in its report',
		commands: ({ library }) => [['scripts/check-content.ts', '--library', library]],
	},
	build: {
		about: 'the site builds, search index included',
		commands: ({ library, outDir, base }) => [
			['scripts/build.ts', '--library', library, '--outDir', outDir, '--base', base],
		],
	},
	site: {
		about: 'tests of the built site, in files and in a browser',
		needs: 'build',
		commands: () => [
			[...vitest, ...['site', 'browser', 'builds'].flatMap((name) => ['--project', name])],
		],
		tests: true,
	},
};

const vitest = [toolPath('vitest'), 'run'];

/** Whether a word is the name of a part. */
export function isPartName(name: string): name is PartName {
	return (partNames as readonly string[]).includes(name);
}
