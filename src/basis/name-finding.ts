import { formatDate } from '../dates/format-date.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { lowerFirst } from '../words/lower-first.ts';

/**
 * Names the places of a library's reports by their addresses: "St Helens, 10 August 2012, paragraph 65". An address of
 * another library has no name.
 *
 * @param reports of the library
 */
export function findingNamer(
	reports: readonly LibraryReport[],
): (address: string) => string | undefined {
	const byPath = new Map(reports.map((report) => [`/reports/${report.id}/`, report]));
	return (address) => {
		const [path = '', id = ''] = address.split('#');
		const report = byPath.get(path);
		if (report === undefined) return undefined;
		const name = `${report.authority.name}, ${formatDate(report.frontmatter.published)}`;
		const finding = report.body.findings.find((candidate) => candidate.id === id);
		return finding === undefined ? name : `${name}, ${lowerFirst(finding.label)}`;
	};
}
