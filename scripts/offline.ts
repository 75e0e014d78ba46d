import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { listFiles } from '../src/files/list-files.ts';
import { showVisibly } from '../src/model/show-visibly.ts';
import { readSiteMark } from '../src/site-folder/site-mark.ts';
import { countOf } from '../src/words/count-of.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { chooseFiles } from './offline/choose-files.ts';
import { offlineStyle, rewritePage, rewriteStyle } from './offline/rewrite-page.ts';
import { writeZip, type ZipEntry } from './offline/write-zip.ts';
import { siteFromOptions } from './site/site-from-options.ts';
import { siteOptions, type Site } from './site/site.ts';

/** What stands in no copy: what only scripts can do. */
const style = `search-opener, .search-form, council-finder, .tools, .section-link + .tools { display: none }
.offline-copy { margin: 0; padding: .5rem 1rem; border-bottom: 1px solid; font: 1rem/1.5 sans-serif }
`;

/** Makes a zip of a built site, or of one authority, that is read from a folder without a server. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage:
				'npm run offline -- [--outDir DIR] [--base PATH] [--site URL] [--authority SLUG] [--to FILE]',
			about: [
				'Makes a zip of a built site that opens from a folder: reports, findings, sources, notes, links and PDFs. Search, charts',
				'and menus need a server, and are left out; each page says so.',
				'',
				'  --outDir DIR      where the site is (dist)',
				'  --base PATH       the path that it was built for (/)',
				'  --site URL        the address at which it stands: what is not in the copy is linked to there',
				'  --authority SLUG  the one whose reports the copy has, such as st-helens; all where it is left out',
				'  --to FILE         the zip (offline.zip)',
			].join('\n'),
			example: 'npm run offline -- --authority st-helens --to st-helens.zip',
			options: {
				outDir: siteOptions.outDir,
				base: siteOptions.base,
				site: siteOptions.site,
				authority: { type: 'string' },
				to: { type: 'string', default: 'offline.zip' },
			},
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const { authority, to } = line.values;
	const site = siteFromOptions(line.values, io);
	if (site === null) return 2;
	if ((await readSiteMark(site.outDir)) === null) {
		io.stderr.write(
			`There is no built site in ${showVisibly(site.outDir)}. Build it first: npm run build\n`,
		);
		return 1;
	}
	const all = (await listFiles(site.outDir)).map((file) =>
		relative(site.outDir, file).split(sep).join('/'),
	);
	const files = chooseFiles(all, authority);
	const start = authority === undefined ? undefined : `authorities/${authority}/index.html`;
	if (start !== undefined && !files.includes(start)) {
		io.stderr.write(
			`The site has no page of an authority called ${showVisibly(authority ?? '')}.\n`,
		);
		return 1;
	}
	const path = resolve(io.cwd, to);
	const size = await writeZip(path, readEntries(site, files, start)).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === undefined) throw error;
			return error;
		},
	);
	if (size instanceof Error) {
		io.stderr.write(`${showVisibly(path)} could not be written: ${showVisibly(size.message)}\n`);
		return 1;
	}
	io.stdout.write(
		`${showVisibly(path)}: ${countOf(files.length, 'file')}, ${(size / 1e6).toFixed(1)} MB. Unpack it, and open index.html.\n`,
	);
	return 0;
}

async function* readEntries(
	{ outDir, base, host }: Site,
	files: readonly string[],
	start: string | undefined,
): AsyncGenerator<ZipEntry> {
	const there = new Set(files);
	if (start !== undefined) yield { name: 'index.html', bytes: Buffer.from(leadTo(start)) };
	yield { name: offlineStyle, bytes: Buffer.from(style) };
	for (const file of files) {
		const bytes = await readFile(join(outDir, file));
		if (file.endsWith('.html')) {
			const page = rewritePage(bytes.toString('utf8'), { file, files: there, base, host });
			yield { name: file, bytes: Buffer.from(page) };
		} else if (file.endsWith('.css'))
			yield { name: file, bytes: Buffer.from(rewriteStyle(bytes.toString('utf8'), base)) };
		else yield { name: file, bytes };
	}
}

/** The first page of the copy of one authority: that of the authority. */
function leadTo(page: string): string {
	return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Inspection Reader</title><meta http-equiv="refresh" content="0; url=${page}"><p><a href="${page}">To the reports</a></p></html>\n`;
}

runAsEntryPoint(import.meta, run);
