/** The part of `import.meta.env` that says it. Node itself, which runs scripts, has none. */
const environment: { FINDING_PAGES?: string } | undefined = import.meta.env;

/**
 * Whether each finding has a page of its own. A site for a host that takes few files is built without; then the address of
 * such a page is that of the finding in its report, and what was sent to somebody before leads there from the page for
 * errors.
 */
export const hasFindingPages = environment?.FINDING_PAGES !== 'none';

/**
 * Where a path would lead if findings had pages: the report's path, and the finding's id. Null where it is no such path.
 *
 * @param path `/reports/st-helens/2012-08-10/p17/`, with the site's base before it or without
 */
export function findingOfPath(path: string): { report: string; finding: string } | null {
	const found = /^(?<report>.*\/reports\/[^/]+\/\d{4}-\d{2}-\d{2}\/)(?<finding>[^/]+)\/?$/u.exec(
		path,
	);
	const { report, finding } = found?.groups ?? {};
	return report === undefined || finding === undefined ? null : { report, finding };
}
