import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { authorityFile, frameworkFile } from '../../src/checks/content-kinds.ts';
import { readContentFolder } from '../../src/checks/read-content-folder.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import { recordBody } from '../../src/library/body-record.ts';
import { reportFile } from '../../src/library/library-files.ts';
import { joinReport } from '../../src/library/library-report.ts';
import { linkLibrary, type LibraryMentions } from '../../src/mentions/link-library.ts';
import { splitFrontmatter } from '../../src/model/split-frontmatter.ts';
import { lineOfTime } from '../../src/register/line-of-time.ts';
import { readRegister } from '../../src/register/read-register.ts';
import type { CheckedReport } from './check-report.ts';

/**
 * What the reports of a library say of other inspections, read from files.
 *
 * @param content the folder that holds the authorities, the frameworks and the register
 * @param reports those that are sound
 */
export async function readMentions(
	content: string,
	library: string,
	reports: readonly Pick<CheckedReport, 'id' | 'frontmatter'>[],
): Promise<LibraryMentions> {
	const [authorities, frameworks] = await Promise.all([
		readData(authorityFile, content),
		readData(frameworkFile, content),
	]);
	const register = (await readIfThere(join(content, 'inspections.csv')))?.toString('utf8') ?? '';
	const { inspections } = readRegister(register, new Set(authorities.keys()), 'inspections.csv');
	const joined = await Promise.all(
		reports.map(async ({ id, frontmatter }) => {
			const { body } = splitFrontmatter(await readFile(reportFile(library, id), 'utf8'));
			const bodies = new Map([[id, recordBody(id, body)]]);
			return { ...joinReport(id, frontmatter, { bodies, authorities, frameworks }), shortName: id };
		}),
	);
	const rowsOf = Map.groupBy(inspections, ({ authority }) => authority);
	const reportsOf = Map.groupBy(joined, ({ authority }) => authority.slug);
	return linkLibrary(
		[...authorities].map(([slug, data]) => ({
			authority: { ...data, slug },
			inspections: lineOfTime(rowsOf.get(slug) ?? [], reportsOf.get(slug) ?? []),
		})),
	);
}

/** The sound files of a folder of content, by their slugs. */
async function readData<T>(
	kind: Parameters<typeof readContentFolder<T>>[0],
	content: string,
): Promise<Map<string, T>> {
	const { files } = await readContentFolder<T>(kind, content, content);
	return new Map(files.map(({ slug, data }) => [slug, data]));
}
