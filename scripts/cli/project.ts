import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { libraryFromEnvironment } from '../../src/library/site-library.ts';
import type { Io } from './entry.ts';

/** Absolute path of the project's own folder. */
export const projectRoot: string = resolve(import.meta.dirname, '../..');

/**
 * Absolute path of the library to work on: `--library`, else the environment variable READER_LIBRARY,
 * else the reports that ship with the project.
 */
export function resolveLibrary(option: string | undefined, io: Pick<Io, 'env' | 'cwd'>): string {
	if (option !== undefined) return resolve(io.cwd, option);
	return libraryFromEnvironment(io.env, io.cwd) ?? join(projectRoot, 'content');
}

/** What the project's own package says of itself. */
export function readOwnPackage(): { name: string; version: string } {
	const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
		name: string;
		version: string;
	};
	return { name, version };
}

/** Absolute path of the script behind the command that an installed package is named after: `toolPath('eslint')`. */
export function toolPath(name: string): string {
	const folder = join(projectRoot, 'node_modules', name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const script = typeof bin === 'string' ? bin : bin[name];
	if (script === undefined) throw new Error(`the package ${name} has no command of its name`);
	return join(folder, script);
}
