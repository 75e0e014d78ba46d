import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Where a Chromium was found, and what it needs to start there. */
export interface Chromium {
	executablePath: string;
	args: string[];
}

/** What the search for a Chromium looks at, so that a test can stand in for it. */
export interface Machine {
	env: NodeJS.ProcessEnv;
	platform: NodeJS.Platform;
	arch: string;
	/** Whether there is a file at a path. */
	exists: (path: string) => boolean;
	/** The Chromium that an npm package carries, unpacked. */
	packaged: () => Promise<string>;
	/** Where Playwright would have put its own. */
	downloaded: () => string;
}

/** Nothing in the browser may reach out to the network by itself. */
const quietArgs = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** The binary of @sparticuz/chromium is made for containers without a graphics card or a zygote. */
const packagedArgs = [
	'--no-zygote',
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--in-process-gpu',
];

const thisMachine: Machine = {
	env: process.env,
	platform: process.platform,
	arch: process.arch,
	exists: existsSync,
	packaged: async () => (await import('@sparticuz/chromium')).default.executablePath(),
	downloaded: () => playwright.executablePath(),
};

/** Opens a headless Chromium. A machine without one fails the tests with a message that says what to do. */
export async function openBrowser(): Promise<Browser> {
	return playwright.launch(await findChromium(thisMachine));
}

/**
 * Finds a Chromium: CHROMIUM_PATH, then one that the system has, then the one in @sparticuz/chromium
 * (Linux on x64), then Playwright's own download.
 */
export async function findChromium(machine: Machine): Promise<Chromium> {
	const named = machine.env['CHROMIUM_PATH'];
	if (named !== undefined && named !== '') {
		if (machine.exists(named)) return { executablePath: named, args: quietArgs };
		throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
	}
	const installed = systemPaths(machine).find(machine.exists);
	if (installed !== undefined) return { executablePath: installed, args: quietArgs };
	if (machine.platform === 'linux' && machine.arch === 'x64') {
		return { executablePath: await machine.packaged(), args: [...quietArgs, ...packagedArgs] };
	}
	const downloaded = machine.downloaded();
	if (machine.exists(downloaded)) return { executablePath: downloaded, args: quietArgs };
	throw new Error(
		'The browser tests found no Chromium. Install one with `npx playwright-core install chromium`, or name one: CHROMIUM_PATH=/path/to/chrome npm test',
	);
}

function systemPaths({ env, platform }: Machine): string[] {
	switch (platform) {
		case 'darwin':
			return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
				(name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
			);
		case 'win32':
			return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
				.map((name) => env[name])
				.filter((folder) => folder !== undefined)
				.flatMap((folder) => [
					join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
					join(folder, 'Chromium', 'Application', 'chrome.exe'),
					join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
				]);
		default:
			return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
				(name) => `/usr/bin/${name}`,
			);
	}
}
