import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { projectRoot } from './built-folder.ts';
import { outsideEnvironment } from './outside-environment.ts';

/** Runs a script of the project as a user would, from outside of the tests; fails where it does. */
export async function runScript(script: string, ...args: string[]): Promise<void> {
	await promisify(execFile)(process.execPath, [script, ...args], {
		cwd: projectRoot,
		env: outsideEnvironment(),
		maxBuffer: 64 * 1024 * 1024,
	});
}
