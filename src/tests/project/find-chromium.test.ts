import { expect, test } from 'vitest';
import { findChromium, type Machine } from '../browser/find-chromium.ts';

function machine(files: string[], changes: Partial<Machine> = {}): Machine {
	return {
		env: {},
		platform: 'linux',
		arch: 'x64',
		exists: (path) => files.includes(path),
		starts: () => Promise.resolve(true),
		packaged: () => Promise.resolve('/packaged/chromium'),
		downloaded: () => '/downloaded/chrome',
		...changes,
	};
}

test('takes the Chromium that CHROMIUM_PATH names before all others', async () => {
	const env = { CHROMIUM_PATH: '/own/chrome' };
	const found = await findChromium(machine(['/own/chrome', '/usr/bin/chromium'], { env }));
	expect(found.executablePath).toBe('/own/chrome');
});

test('says so when CHROMIUM_PATH names nothing, rather than take another', async () => {
	const env = { CHROMIUM_PATH: '/own/chrome' };
	await expect(findChromium(machine(['/usr/bin/chromium'], { env }))).rejects.toThrow(
		/CHROMIUM_PATH/,
	);
});

test('takes a headless shell of the system before the one in the packages', async () => {
	const shell = '/usr/bin/chromium-headless-shell';
	expect((await findChromium(machine([shell]))).executablePath).toBe(shell);
});

test('takes the one in the packages before a whole browser of the system, where it runs', async () => {
	const files = ['/usr/bin/google-chrome'];
	expect((await findChromium(machine(files))).executablePath).toBe('/packaged/chromium');
	const starts = () => Promise.resolve(false);
	const found = await findChromium(machine(files, { starts }));
	expect(found.executablePath).toBe('/usr/bin/google-chrome');
	expect(found.args).not.toContain('--no-zygote');
});

test('takes the one in the packages on Linux without a system Chromium', async () => {
	const found = await findChromium(machine([]));
	expect(found.executablePath).toBe('/packaged/chromium');
	expect(found.args).toContain('--no-zygote');
});

test("takes Playwright's own where the packages hold none for the platform", async () => {
	const found = await findChromium(machine(['/downloaded/chrome'], { arch: 'arm64' }));
	expect(found.executablePath).toBe('/downloaded/chrome');
});

test('finds Chrome where macOS and Windows keep it', async () => {
	const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	expect((await findChromium(machine([mac], { platform: 'darwin' }))).executablePath).toBe(mac);
	const windows = await findChromium(
		machine([], {
			platform: 'win32',
			env: { PROGRAMFILES: 'C:\\Program Files' },
			exists: (path) => path.endsWith('chrome.exe'),
		}),
	);
	expect(windows.executablePath).toContain('Google');
});

test('says how to get a Chromium where there is none', async () => {
	await expect(findChromium(machine([], { platform: 'darwin' }))).rejects.toThrow(
		/npx playwright-core install chromium/,
	);
});
