import { chromium as playwright, type Browser } from 'playwright-core';
import { findChromium, type Chromium } from './find-chromium.ts';
import { thisMachine } from './this-machine.ts';

/** Opens a headless Chromium: the one given, or the lightest that there is. */
export async function openBrowser(chromium?: Chromium): Promise<Browser> {
	return playwright.launch(chromium ?? (await findChromium(thisMachine)));
}
