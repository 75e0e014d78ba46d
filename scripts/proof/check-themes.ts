import { readFile } from 'node:fs/promises';
import { themeFile } from '../../src/checks/content-kinds.ts';
import { readContentFolder } from '../../src/checks/read-content-folder.ts';
import { wideWordings } from '../../src/checks/wide-wordings.ts';
import { recordFindings, type FindingRecord } from '../../src/library/finding-record.ts';
import { reportFile } from '../../src/library/library-files.ts';
import type { Problem } from '../../src/model/problem.ts';
import { BodyError } from '../../src/model/body-element.ts';
import { readBody } from '../../src/model/read-body.ts';
import { splitFrontmatter } from '../../src/model/split-frontmatter.ts';

/**
 * Holds the wordings of themes against the findings of a library.
 *
 * @param content absolute path of content/
 * @param reports ids; one that cannot be read is told elsewhere, and left out
 * @param library its absolute path
 * @param cwd the folder that messages name files from
 */
export async function checkThemes(
	content: string,
	reports: readonly string[],
	{ library, cwd }: { library: string; cwd: string },
): Promise<Problem[]> {
	const { files } = await readContentFolder(themeFile, content, cwd);
	const findings = await Promise.all(
		reports.map(async (id) => {
			const { body } = splitFrontmatter(await readFile(reportFile(library, id), 'utf8'));
			return readFindings(id, body).map(({ kind, text, path }) => ({
				...{ kind, text },
				headings: path.map(({ heading }) => heading),
			}));
		}),
	);
	return wideWordings(files, findings.flat());
}

function readFindings(id: string, body: string): FindingRecord[] {
	try {
		return recordFindings(id, readBody(body));
	} catch (error) {
		if (error instanceof BodyError) return [];
		throw error;
	}
}
