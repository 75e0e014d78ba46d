import { countOf } from '../src/words/count-of.ts';
import { showVisibly } from '../src/model/show-visibly.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { projectRoot } from './cli/project.ts';
import { checkDeployedSite } from './doctor/check-deployed-site.ts';
import { checkInstallation } from './doctor/check-installation.ts';
import { checkLibrary } from './doctor/check-library.ts';
import { checkSiteFolder } from './doctor/check-site-folder.ts';
import { formatDiagnosis, type Diagnosis } from './doctor/diagnosis.ts';
import { siteFromOptions } from './site/site-from-options.ts';
import { siteOptions } from './site/site.ts';

/** Says what is wrong with the installation, a library and a site, in a folder or where it stands. Exit status 1 for a fault. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage:
				'npm run doctor -- [ADDRESS] [--library DIR] [--outDir DIR] [options of npm run build]',
			about: [
				'Says what is wrong with the installation, with a library and with a built site, and what to do about it. With the address',
				'of a site it looks at that alone, as it is served, with some seven requests.',
				'',
				'  ADDRESS        of a site’s first page: https://reports.example.org/',
				'  --library DIR  the library (content)',
				'  --outDir DIR   where the site is (dist)',
			].join('\n'),
			example: 'npm run doctor -- https://reports.example.org/',
			options: siteOptions,
			takesFiles: true,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const foreign = line.files.find((file) => !/^https?:\/\//u.test(file));
	if (foreign !== undefined) {
		io.stderr.write(
			`${showVisibly(foreign)} is no address of a site. Folders are named by --library and --outDir.\n`,
		);
		return 2;
	}
	const site = siteFromOptions(line.values, io);
	if (site === null) return 2;
	const found: Diagnosis[] =
		line.files.length > 0
			? (await Promise.all(line.files.map(checkDeployedSite))).flat()
			: [
					...(await checkInstallation(projectRoot, process.version)),
					...(await checkLibrary(site.library)),
					...(await checkSiteFolder(site)),
				];
	for (const each of found) io.stdout.write(`${formatDiagnosis(each)}\n`);
	const faults = found.filter(({ state }) => state === 'fault').length;
	io.stdout.write(`${countOf(faults, 'fault')}.\n`);
	return faults === 0 ? 0 : 1;
}

runAsEntryPoint(import.meta, run);
