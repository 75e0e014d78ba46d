/**
 * Runs one of the project's scripts from a fresh clone: `node scripts/setup.mjs scripts/start.ts [arguments]`.
 * Installs what package-lock.json names if it is not there yet, then hands over to the Node that came with
 * it. Plain JavaScript without dependencies, because it runs before anything is installed, on Node 20.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...rest] = process.argv.slice(2);

if (Number.parseInt(process.versions.node, 10) < 20) {
	stop(
		`Inspection Reader needs Node 20 or later to begin with; this is ${process.version}.`,
		'Get a current one from https://nodejs.org/ and run the same command again.',
	);
}
if (script === undefined) stop('setup.mjs needs the script to run, such as scripts/start.ts.');
if (!isInstalled()) await install();
process.exitCode = await run(findNode(), [join(root, script), ...rest]);

/** Whether every package that the lock file needs on this platform is there, in its version. */
function isInstalled() {
	// npm writes its own record last, so an installation that was interrupted has none.
	const record = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(record) || bundledNode() === undefined) return false;
	const installed = readPackages(record);
	return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
		([path, wanted]) =>
			path === '' ||
			(installed[path]?.version ?? (wanted.optional && wanted.version)) === wanted.version,
	);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function readPackages(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages;
}

async function install() {
	// npm tells its scripts where it is itself: calling it by its file needs no shell on any platform.
	const npm = process.env.npm_execpath;
	if (npm === undefined || basename(npm) !== 'npm-cli.js') {
		stop('The packages are not installed. Run `npm ci` and then the same command again.');
	}
	console.log(
		'Installing the packages that package-lock.json names. This happens once and takes a minute.',
	);
	// The Node that runs npm, not the one inside node_modules, which is about to be replaced.
	const node = process.env.npm_node_execpath ?? process.execPath;
	// Warnings would be about the Node that runs npm, which runs nothing else.
	const status = await run(node, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
	if (status !== 0) {
		stop(
			'The packages could not be installed; npm says why above. If the network is there, delete the',
			'folder node_modules and run the same command again.',
		);
	}
}

/** The Node that was installed with the packages, or the one that runs this where it is new enough. */
function findNode() {
	const bundled = bundledNode();
	if (bundled !== undefined) return bundled;
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
	return stop(
		'The package "node" was installed without its program: npm was told to run no install scripts.',
		'Run `npm rebuild node --ignore-scripts=false`, or use Node 24, and run the same command again.',
	);
}

function bundledNode() {
	return ['node', 'node.exe']
		.map((name) => join(root, 'node_modules', 'node', 'bin', name))
		.find((file) => existsSync(file));
}

/** @param {string} command @param {string[]} args @returns {Promise<number>} */
function run(command, args) {
	return new Promise((settle, fail) => {
		const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
		/** @param {NodeJS.Signals} signal */
		const pass = (signal) => void child.kill(signal);
		process.on('SIGINT', pass);
		process.on('SIGTERM', pass);
		// The shell between npm and us passes no signal on: if it is gone, we were told to stop as well.
		const parent = process.ppid;
		const watch = setInterval(() => {
			if (process.ppid !== parent) pass('SIGTERM');
		}, 500);
		child.once('error', fail);
		child.once('close', (status) => {
			clearInterval(watch);
			process.off('SIGINT', pass);
			process.off('SIGTERM', pass);
			settle(status ?? 1);
		});
	});
}

/** @param {string[]} lines @returns {never} */
function stop(...lines) {
	console.error(lines.join('\n'));
	process.exit(1);
}
