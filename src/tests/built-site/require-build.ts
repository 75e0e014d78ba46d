import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from './built-folder.ts';

/** Ends a run of Vitest at once, with one plain message, where there is no built site to test. */
export function setup(): void {
	if (existsSync(join(builtFolder, 'index.html'))) return;
	throw new Error(`There is no built site in ${builtFolder}. Build it first: npm run build`);
}
