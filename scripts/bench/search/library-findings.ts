import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { recordFindings, type FindingRecord } from '../../../src/library/finding-record.ts';
import { readBody } from '../../../src/model/read-body.ts';
import { reportSchema, type ReportFrontmatter } from '../../../src/model/report.ts';
import { splitFrontmatter } from '../../../src/model/split-frontmatter.ts';

/** A finding as its report's own file has it, with what that says of the report. */
export interface LibraryFinding extends FindingRecord {
	frontmatter: ReportFrontmatter;
}

/** Every finding of a library, read from its files and not from a site. */
export async function readLibraryFindings(library: string): Promise<LibraryFinding[]> {
	const folder = join(library, 'reports');
	const files = await Array.fromAsync(glob('*/*.mdx', { cwd: folder }));
	const found: LibraryFinding[][] = [];
	for (const file of files.sort()) {
		const mdx = splitFrontmatter(await readFile(join(folder, file), 'utf8'));
		const frontmatter = reportSchema.parse(parse(mdx.frontmatter));
		const id = file.replaceAll('\\', '/').replace(/\.mdx$/u, '');
		found.push(
			recordFindings(id, readBody(mdx.body)).map((finding) => ({ ...finding, frontmatter })),
		);
	}
	return found.flat();
}
