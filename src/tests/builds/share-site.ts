import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** What several files of tests look at, made for the first of them. */
export interface SharedSite {
	/** Absolute path of its folder, which is there once it is made. */
	folder: string;
	/** Makes it, unless a file before has. */
	make: () => Promise<void>;
}

/**
 * Shares what takes long to make, such as a built site, among files of tests that only look at it: a build costs more than all
 * the tests of what it made. Files that build run one after another, so no two make the same at once.
 *
 * @param make makes it in a folder, which is empty
 */
export function shareSite(name: string, make: (folder: string) => Promise<void>): SharedSite {
	const folder = join(inject('sitesFolder'), name);
	const done = join(inject('sitesFolder'), `${name}-is-made`);
	return {
		folder,
		make: async () => {
			if (existsSync(done)) return;
			// Of one that failed half way.
			rmSync(folder, { recursive: true, force: true });
			mkdirSync(folder, { recursive: true });
			await make(folder);
			writeFileSync(done, '');
		},
	};
}
