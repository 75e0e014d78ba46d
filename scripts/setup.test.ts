import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { projectRoot } from './cli/project.ts';

const lock = JSON.stringify({
	packages: {
		'': {},
		'node_modules/astro': { version: '7.0.0' },
		'node_modules/fsevents': { version: '1.0.0', optional: true },
	},
});

/** A stand-in for npm: installs a record of packages and a Node, and says that it did. */
const fakeNpm = `
	const { mkdirSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
	console.log('npm ' + process.argv.slice(2).join(' '));
	mkdirSync('node_modules/node/bin', { recursive: true });
	rmSync('node_modules/node/bin/node', { force: true });
	symlinkSync(process.execPath, 'node_modules/node/bin/node');
	writeFileSync('node_modules/.package-lock.json', JSON.stringify(
		{ packages: { 'node_modules/astro': { version: '7.0.0' } } }));
`;

function makeProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'reader-setup-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	mkdirSync(join(folder, 'scripts'));
	copyFileSync(join(projectRoot, 'scripts/setup.mjs'), join(folder, 'scripts/setup.mjs'));
	writeFileSync(join(folder, 'package-lock.json'), lock);
	writeFileSync(join(folder, 'npm-cli.js'), fakeNpm);
	writeFileSync(
		join(folder, 'scripts/task.mjs'),
		'console.log("task", ...process.argv.slice(2)); process.exitCode = 3;',
	);
	return folder;
}

function runSetup(folder: string, npm?: string): { status: number | null; output: string } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(folder, 'scripts/setup.mjs'), 'scripts/task.mjs', '--port', '1'],
		{ env: { ...process.env, npm_execpath: npm, npm_node_execpath: undefined }, encoding: 'utf8' },
	);
	return { status, output: stdout + stderr };
}

// Making a link to Node's own program needs rights on Windows that few have.
describe.runIf(process.platform !== 'win32')('setup', () => {
	test('installs what is missing, once, and hands over arguments and exit status', () => {
		const folder = makeProject();
		const first = runSetup(folder, join(folder, 'npm-cli.js'));
		expect(first.output).toContain('npm ci');
		expect(first.output).toContain('task --port 1');
		expect(first.status).toBe(3);
		const second = runSetup(folder, join(folder, 'npm-cli.js'));
		expect(second.output).toBe('task --port 1\n');
	});

	test('installs again when the lock file names another version', () => {
		const folder = makeProject();
		runSetup(folder, join(folder, 'npm-cli.js'));
		writeFileSync(join(folder, 'package-lock.json'), lock.replace('7.0.0', '7.0.1'));
		expect(runSetup(folder, join(folder, 'npm-cli.js')).output).toContain('npm ci');
	});
});

test('says what to do where it was not started by npm and nothing is installed', () => {
	const { status, output } = runSetup(makeProject());
	expect(status).toBe(1);
	expect(output).toContain('Run `npm ci`');
});

test('says what to do when the packages cannot be installed', () => {
	const folder = makeProject();
	writeFileSync(join(folder, 'npm-cli.js'), 'process.exitCode = 7;');
	const { status, output } = runSetup(folder, join(folder, 'npm-cli.js'));
	expect(status).toBe(1);
	expect(output).toContain('could not be installed');
});
