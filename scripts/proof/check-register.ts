import { join, relative } from 'node:path';
import { readIfThere } from '../../src/files/read-if-there.ts';
import { reportFile } from '../../src/library/library-files.ts';
import type { Problem } from '../../src/model/problem.ts';
import { findContradictions, matchReport } from '../../src/register/match-report.ts';
import { readRegister } from '../../src/register/read-register.ts';
import type { CheckedReport } from './check-report.ts';

/**
 * Checks the register of inspections, and holds it against the reports of a library: a row and the report of one
 * inspection may not differ.
 *
 * @param content the folder that holds inspections.csv
 * @param authorities slugs of the authorities that are known
 * @param cwd the folder that messages name files from
 */
export async function checkRegister(
	content: string,
	authorities: ReadonlySet<string>,
	reports: readonly Pick<CheckedReport, 'id' | 'frontmatter'>[],
	{ library, cwd }: { library: string; cwd: string },
): Promise<Problem[]> {
	const file = join(content, 'inspections.csv');
	const path = relative(cwd, file);
	const text = (await readIfThere(file))?.toString('utf8') ?? '';
	if (text === '') return [];
	const { inspections, problems } = readRegister(text, authorities, path);
	const contradictions = reports.flatMap(({ id, frontmatter }): Problem[] => {
		const row = matchReport(frontmatter, inspections);
		if (!row) return [];
		const report = relative(cwd, reportFile(library, id));
		return findContradictions(row, frontmatter).map(({ field, row: said, report: found }) => ({
			rule: 'register-contradicted',
			path,
			line: row.line,
			message: `the ${field} of this inspection is "${said}", and its report ${report} has "${found}"`,
		}));
	});
	return [...problems, ...contradictions];
}
