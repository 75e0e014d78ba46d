import type { TestProject } from 'vitest/node';
import { findChromium, type Chromium } from './find-chromium.ts';
import { thisMachine } from './this-machine.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The browser of the whole run. */
		chromium: Chromium;
	}
}

/**
 * Chooses the browser once, before any test runs. The one in the packages is unpacked then: two workers that unpacked it
 * at once would start half a program.
 */
export async function setup({ provide }: TestProject): Promise<void> {
	provide('chromium', await findChromium(thisMachine));
}
