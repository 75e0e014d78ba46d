import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fault, ok, type Diagnosis } from './diagnosis.ts';
import { countOf } from '../../src/words/count-of.ts';

/** What a lock file and its copy in `node_modules` say of a package. */
interface LockedPackage {
	version?: string;
	optional?: boolean;
}

/** Looks whether the packages that are installed are those of the lock file, and whether this Node can run the project. */
export async function checkInstallation(root: string, nodeVersion: string): Promise<Diagnosis[]> {
	return [checkNode(nodeVersion), ...(await checkPackages(root))];
}

/** Node 24 comes with the packages, and scripts started by npm run with it. */
function checkNode(version: string): Diagnosis {
	const major = Number(/^v?(?<major>\d+)/u.exec(version)?.groups?.['major']);
	return major >= 24
		? ok(`Node ${version} runs the commands`)
		: fault(
				`Node ${version} cannot run the commands, which need Node 24`,
				'Start them by npm (npm run …), which takes the Node 24 among the packages; npm ci installs it.',
			);
}

async function checkPackages(root: string): Promise<Diagnosis[]> {
	const [locked, installed] = await Promise.all(
		['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
			readPackages(join(root, file)),
		),
	);
	if (!locked)
		return [
			fault('There is no whole lock file', 'Get package-lock.json back from the repository.'),
		];
	if (!installed) return [fault('The packages are not installed', 'npm ci')];
	const wrong = Object.entries(locked)
		.filter(([name, { version, optional }]) => {
			if (name === '') return false;
			const there = installed[name];
			// Parts for other platforms are in the lock file alone.
			return there === undefined ? optional !== true : there.version !== version;
		})
		.map(([name]) => name.replace(/^.*node_modules\//u, ''));
	return wrong.length === 0
		? [ok('The packages are those of the lock file')]
		: [
				fault(
					`${countOf(wrong.length, 'package is', 'packages are')} not those of the lock file (${wrong.slice(0, 3).join(', ')})`,
					'npm ci',
				),
			];
}

/** Undefined where there is no such file, or half of one: npm writes it last. */
async function readPackages(path: string): Promise<Record<string, LockedPackage> | undefined> {
	try {
		const file = JSON.parse(await readFile(path, 'utf8')) as {
			packages: Record<string, LockedPackage>;
		};
		return file.packages;
	} catch {
		return undefined;
	}
}
