import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml } from '../../checks/yaml-problems.ts';
import { readIfThere } from '../../files/read-if-there.ts';
import { recordBody, type BodyRecord } from '../../library/body-record.ts';
import { keyOfBody, type BodyCache } from '../../library/kept-bodies.ts';
import { libraryFolder, reportFile } from '../../library/library-files.ts';
import { annotationFileSchema, type Annotation } from '../../model/annotation.ts';
import { reportSchema, type ReportFrontmatter } from '../../model/report.ts';
import { splitFrontmatter } from '../../model/split-frontmatter.ts';
import type { ThemeFinder } from '../../themes/compile-themes.ts';

// A library with a fault makes no pages, which say what is wrong: here it is enough to stop.

/** The frontmatter of a report of a library. */
export async function readReportHead(library: string, id: string): Promise<ReportFrontmatter> {
	const { frontmatter } = splitFrontmatter(await readFile(reportFile(library, id), 'utf8'));
	return reportSchema.parse(readYaml(frontmatter).data);
}

/** The text of a report of a library, with its findings and the themes that they speak of. */
export async function readReportBody(
	library: string,
	id: string,
	themes: ThemeFinder,
	cache?: BodyCache,
): Promise<BodyRecord> {
	const mdx = await readFile(reportFile(library, id), 'utf8');
	const key = keyOfBody(cache?.version ?? '', mdx);
	const kept = cache?.bodies.read(id, key);
	if (kept) return kept;
	const body = recordBody(id, splitFrontmatter(mdx).body, themes);
	cache?.bodies.keep(id, key, body);
	return body;
}

/** The notes beside a report of a library; none where it has no file of them. */
export async function readReportNotes(library: string, id: string): Promise<Annotation[]> {
	const file = join(libraryFolder(library, 'annotations'), `${id}.yaml`);
	const bytes = await readIfThere(file);
	if (bytes === null) return [];
	return annotationFileSchema.parse(readYaml(bytes.toString('utf8')).data).annotations;
}
