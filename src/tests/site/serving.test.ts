import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { builtBase, builtFolder, projectRoot } from '../built-site/built-folder.ts';
import { outsideEnvironment } from '../built-site/outside-environment.ts';

const children: ChildProcess[] = [];

afterEach(() => {
	for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Serves the built site as a user would, and waits for the line that gives its address. */
async function preview(port: number): Promise<{ child: ChildProcess; url: string }> {
	const child = spawn(
		process.execPath,
		['scripts/preview.ts', '--outDir', builtFolder, '--base', builtBase, '--port', String(port)],
		{ cwd: projectRoot, env: outsideEnvironment(), stdio: ['ignore', 'pipe', 'inherit'] },
	);
	children.push(child);
	return { child, url: await readAddress(child.stdout) };
}

async function readAddress(output: Readable): Promise<string> {
	for await (const line of createInterface(output)) {
		const url = /^The site is at (?<url>\S+)/u.exec(line)?.groups?.['url'];
		if (url !== undefined) return url;
	}
	throw new Error('the server ended without giving an address');
}

test('serves the site, and ends at once when it is told to', async () => {
	const { child, url } = await preview(4404);
	const response = await fetch(url);
	expect(response.status).toBe(200);
	expect(await response.text()).toContain('<h1');
	const unknown = await fetch(new URL('nowhere/', url));
	expect(unknown.status).toBe(404);
	expect(await unknown.text()).toBe(readFileSync(join(builtFolder, '404.html'), 'utf8'));
	const moved = await fetch(new URL('reports', url), { redirect: 'manual' });
	expect([moved.status, moved.headers.get('location')]).toEqual([301, `${builtBase}reports/`]);
	child.kill('SIGINT');
	await once(child, 'exit');
	await expect(fetch(url)).rejects.toThrow();
});

test('goes on to another port where the one asked for is taken', async () => {
	const other = createServer().listen(0, 'localhost');
	await once(other, 'listening');
	const { port } = other.address() as AddressInfo;
	try {
		const { url } = await preview(port);
		expect(new URL(url).port).not.toBe(String(port));
		expect((await fetch(url)).status).toBe(200);
	} finally {
		other.close();
	}
});

test.runIf(process.platform !== 'win32')('ends when npm is stopped', async () => {
	const command = `"${process.execPath}" scripts/preview.ts --outDir "${builtFolder}" --base "${builtBase}" --port 4504; true`;
	// As npm runs a script: in a shell, which passes no signal on.
	const shell = spawn('sh', ['-c', command], {
		cwd: projectRoot,
		env: { ...outsideEnvironment(), npm_lifecycle_event: 'preview' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	children.push(shell);
	const url = await readAddress(shell.stdout);
	expect((await fetch(url)).status).toBe(200);
	shell.kill('SIGTERM');
	await expect.poll(() => fetch(url).catch(() => null), { timeout: 60_000 }).toBeNull();
});
