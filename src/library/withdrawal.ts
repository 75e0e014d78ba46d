import { parse } from 'yaml';
import type { Correction } from '../model/correction.ts';
import type { ReportFrontmatter } from '../model/report.ts';

/** What says that an older version of a report was withdrawn as a whole; null where nothing does. */
export function findWithdrawal({
	corrections = [],
}: Pick<ReportFrontmatter, 'corrections'>): Correction | null {
	return corrections.find(({ report }) => report === 'withdrawn') ?? null;
}

/** The same of a frontmatter that was not read yet: whether it says so. */
export function isWithdrawn(yaml: string): boolean {
	// Nearly none does, and reading the YAML of all would take seconds.
	if (!/report: *["']?withdrawn/u.test(yaml)) return false;
	const frontmatter = (parse(yaml) ?? {}) as Pick<ReportFrontmatter, 'corrections'>;
	return findWithdrawal(frontmatter) !== null;
}
