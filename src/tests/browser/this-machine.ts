import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright-core';
import type { Machine } from './find-chromium.ts';

/** The machine that the tests run on. */
export const thisMachine: Machine = {
	env: process.env,
	platform: process.platform,
	arch: process.arch,
	exists: existsSync,
	starts: (path) =>
		new Promise((settle) => {
			execFile(path, ['--version'], (error) => {
				settle(error === null);
			});
		}),
	packaged: async () => (await import('@sparticuz/chromium')).default.executablePath(),
	downloaded: () => playwright.executablePath(),
};
