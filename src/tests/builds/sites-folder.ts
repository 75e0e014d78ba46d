import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** The folder of the sites that files of tests share, for as long as the run lasts. */
		sitesFolder: string;
	}
}

/** Makes the folder of shared sites for a run, and takes it away after it. */
export function setup({ provide }: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'reader-sites-'));
	provide('sitesFolder', folder);
	return () => {
		rmSync(folder, { recursive: true, force: true });
	};
}
