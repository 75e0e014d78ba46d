import { join } from 'node:path';

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
	/** Whether the program at a path runs on this machine. */
	starts: (path: string) => Promise<boolean>;
	/** The Chromium that an npm package carries, unpacked. */
	packaged: () => Promise<string>;
	/** Where Playwright would have put its own. */
	downloaded: () => string;
}

/**
 * Nothing in the browser may reach out to the network by itself; and no program stands in for a graphics card, which
 * takes a quarter of what a page costs.
 */
const quietArgs = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-gpu',
	'--disable-software-rasterizer',
];

/** The binary of @sparticuz/chromium is made for containers without a graphics card or a zygote. */
const packagedArgs = ['--no-zygote', '--in-process-gpu'];

/**
 * Finds a Chromium, the lightest first: what CHROMIUM_PATH names, then a headless shell of the system, then the one in
 * @sparticuz/chromium (Linux on x64), then a whole browser of the system, then Playwright's own download. A whole
 * browser takes up to three times as long for the same page as a headless shell.
 */
export async function findChromium(machine: Machine): Promise<Chromium> {
	const named = machine.env['CHROMIUM_PATH'];
	if (named !== undefined && named !== '') {
		if (machine.exists(named)) return { executablePath: named, args: quietArgs };
		throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
	}
	const shell = '/usr/bin/chromium-headless-shell';
	if (machine.platform === 'linux' && machine.exists(shell))
		return { executablePath: shell, args: quietArgs };
	const packaged = await findPackaged(machine);
	if (packaged !== null) return packaged;
	const installed = [...systemPaths(machine), machine.downloaded()].find(machine.exists);
	if (installed !== undefined) return { executablePath: installed, args: quietArgs };
	throw new Error(
		'The browser tests found no Chromium. Install one with `npx playwright-core install chromium`, or name one: CHROMIUM_PATH=/path/to/chrome npm test',
	);
}

/** The one in the packages; null where they hold none for the machine, or it does not run there. */
async function findPackaged(machine: Machine): Promise<Chromium | null> {
	if (machine.platform !== 'linux' || machine.arch !== 'x64') return null;
	const executablePath = await machine.packaged();
	if (!(await machine.starts(executablePath))) return null;
	return { executablePath, args: [...quietArgs, ...packagedArgs] };
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
