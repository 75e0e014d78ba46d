import { glob } from 'node:fs/promises';
import { digestOfFiles } from '../../../src/files/digest-of.ts';
import { projectRoot } from '../../cli/project.ts';

/**
 * All that the same document may be converted differently for: the code, what it knows, and its packages. A test proves
 * that no file is missing that a conversion imports.
 */
export const makers = [
	'scripts/ingest/**/*.ts',
	'scripts/library/**/*.ts',
	'scripts/pool/**/*.ts',
	'src/files/**/*.ts',
	'src/library/library-files.ts',
	'src/library/old-addresses.ts',
	'src/model/**/*.ts',
	'src/words/**/*.ts',
	'content/authorities/*.yaml',
	'package-lock.json',
];

/** Tests are beside the code and change nothing of it. */
const tests = /\.test\.ts$|[\\/](?:fixtures|golden)[\\/]/u;

/** A digest of the converter itself, so that nobody has to remember to raise a version. */
export async function converterVersion(): Promise<string> {
	const files: string[] = [];
	for await (const file of glob(makers, { cwd: projectRoot }))
		if (!tests.test(file)) files.push(file);
	return digestOfFiles(projectRoot, files);
}
