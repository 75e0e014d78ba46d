import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bodyProblem } from '../src/checks/body-problem.ts';
import { authorityFile } from '../src/checks/content-kinds.ts';
import { readContentFolder } from '../src/checks/read-content-folder.ts';
import { readFrontmatter } from '../src/checks/read-frontmatter.ts';
import { recordBody } from '../src/library/body-record.ts';
import type { FindingRecord } from '../src/library/finding-record.ts';
import { listReports, reportFile } from '../src/library/library-files.ts';
import type { Authority } from '../src/model/authority.ts';
import { BodyError } from '../src/model/body-element.ts';
import {
	failure,
	formatProblem,
	success,
	type Outcome,
	type Problem,
} from '../src/model/problem.ts';
import type { ReportFrontmatter } from '../src/model/report.ts';
import { showVisibly } from '../src/model/show-visibly.ts';
import { splitFrontmatter } from '../src/model/split-frontmatter.ts';
import { countOf } from '../src/words/count-of.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { projectRoot } from './cli/project.ts';
import { BulkFiles } from './export/bulk-file.ts';
import { toDocument } from './export/finding-document.ts';
import { openSearchIndex } from './export/opensearch-mapping.ts';
import { siteFromOptions } from './site/site-from-options.ts';
import { siteOptions } from './site/site.ts';

/** Writes every finding of a library as bulk requests for OpenSearch, with the mapping of their index. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage:
				'npm run export:opensearch -- [--library DIR] [--to DIR] [--index NAME] [--site URL] [--finding-pages none]',
			about: [
				'Writes every finding of a library as a document for OpenSearch: bulk requests of at most 10 MB each',
				'(NAME-0001.ndjson …), and the settings and mapping of their index (NAME.json).',
				'',
				'  --library DIR  the library (content)',
				'  --to DIR       where the files go (opensearch)',
				'  --index NAME   name of the index (findings)',
				'  --site URL     the address at which the site stands, for the documents’ own; a path in it is taken for the base',
			].join('\n'),
			example:
				'npm run export:opensearch -- --library my-library --site https://reports.example.org',
			options: {
				library: siteOptions.library,
				base: siteOptions.base,
				site: siteOptions.site,
				'finding-pages': siteOptions['finding-pages'],
				to: { type: 'string', default: 'opensearch' },
				index: { type: 'string', default: 'findings' },
			},
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const { index, to } = line.values;
	// What OpenSearch takes for the name of an index, without its signs.
	if (!/^[a-z0-9][a-z0-9_-]{0,99}$/u.test(index)) {
		io.stderr.write(`--index ${showVisibly(index)} is no name: small letters, digits, - and _.\n`);
		return 2;
	}
	const site = siteFromOptions(line.values, io);
	if (site === null) return 2;
	const { library } = site;
	const reports = await listReports(library);
	if (reports.length === 0) {
		io.stderr.write(`The library ${showVisibly(library)} has no reports.\n`);
		return 1;
	}
	const { heads, problems } = await readHeads(library, reports);
	if (problems.length > 0) {
		io.stderr.write(`${problems.map(formatProblem).join('\n')}\nNothing was written.\n`);
		return 1;
	}
	const folder = resolve(io.cwd, to);
	await mkdir(folder, { recursive: true });
	await writeFile(
		join(folder, `${index}.json`),
		`${JSON.stringify(openSearchIndex, null, '\t')}\n`,
	);
	const files = new BulkFiles(folder, index);
	let count = 0;
	// One report after another, so that a library of any size fits.
	for (const head of heads) {
		const read = await readFindings(library, head.id);
		if (!read.ok) {
			await files.end();
			io.stderr.write(`${read.problems.map(formatProblem).join('\n')}\nNot all was written.\n`);
			return 1;
		}
		for (const [position, finding] of read.value.entries()) {
			await files.put(toDocument(finding, position, { ...head, site }));
			count += 1;
		}
	}
	await files.end();
	io.stdout.write(
		`${countOf(count, 'document')} of ${countOf(reports.length, 'report')} in ${countOf(files.names.length, 'bulk request')}: ${showVisibly(folder)}\n`,
	);
	return 0;
}

/** Reads what is said of each report above its text, and all that is wrong with it. */
async function readHeads(library: string, reports: readonly string[]) {
	const content = join(projectRoot, 'content');
	const { files, problems } = await readContentFolder(authorityFile, content, projectRoot);
	const authorities = new Map(files.map(({ slug, data }) => [slug, data]));
	const found: Problem[] = [...problems];
	const heads: { id: string; frontmatter: ReportFrontmatter; authority: Authority }[] = [];
	for (const id of reports) {
		const path = reportFile(library, id);
		const read = readFrontmatter(await readFile(path, 'utf8'), path);
		if (!read.ok) {
			found.push(...read.problems);
			continue;
		}
		const authority = authorities.get(read.value.authority);
		if (authority) heads.push({ id, frontmatter: read.value, authority });
		else
			found.push({
				rule: 'frontmatter-invalid',
				path,
				message: `nothing is known of the authority ${showVisibly(read.value.authority)}`,
				expected: 'the name of a file in content/authorities, without its ending',
			});
	}
	return { heads, problems: found };
}

/** Reads the findings of a report. */
async function readFindings(library: string, id: string): Promise<Outcome<FindingRecord[]>> {
	const path = reportFile(library, id);
	const { body, linesBefore } = splitFrontmatter(await readFile(path, 'utf8'));
	try {
		return success(recordBody(id, body).findings);
	} catch (error) {
		if (error instanceof BodyError) return failure(bodyProblem(error, path, linesBefore));
		throw error;
	}
}

runAsEntryPoint(import.meta, run);
