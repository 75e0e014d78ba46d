import { readYaml } from '../../../src/checks/yaml-problems.ts';
import { failure, success, type Outcome, type Problem } from '../../../src/model/problem.ts';
import { readBody, type BodyPlaces } from '../../../src/model/read-body.ts';
import { reportSchema } from '../../../src/model/report.ts';
import { splitFrontmatter } from '../../../src/model/split-frontmatter.ts';
import { isNeeded, type PublishedReport } from '../../library/derive-states.ts';
import type { Permalinks } from '../../library/permalinks.ts';
import { publishedEntries } from '../../library/published-entries.ts';
import type { ConvertedDocument } from '../ingest-document.ts';
import { proveCorrected } from '../prove/prove-corrected.ts';
import { readDocument } from '../read/read-document.ts';

/**
 * Proves a report that people have corrected against its document, so that a run may keep it. Whatever they changed must
 * be declared; one problem says so where it is not.
 */
export async function proveKept(
	mdx: string,
	{ id, bytes, sha256, mdx: convertedMdx }: ConvertedDocument,
	path: string,
	permalinks: Permalinks,
): Promise<Outcome<PublishedReport>> {
	const undeclared = (why: string): Outcome<never> =>
		failure({
			rule: 'report-corrected',
			path,
			message: `people have corrected this report since it was converted${why}`,
		});
	const { frontmatter: yaml, body: text } = splitFrontmatter(mdx);
	const { data: frontmatter } = reportSchema.safeParse(readYaml(yaml, 1).data);
	if (frontmatter?.corrections === undefined) return undeclared('');
	const places: BodyPlaces = new Map();
	const body = await Promise.resolve()
		.then(() => readBody(text, places))
		.catch(() => null);
	if (body === null) return undeclared(', and its text is no report');
	const { file } = frontmatter.source;
	const document = await readDocument(bytes, file, path, sha256);
	if (!document.ok) return document;
	const proved = proveCorrected(
		{ mdx, frontmatter, body, places },
		document.value,
		convertedMdx,
		path,
	);
	if (!proved.ok) return undeclared(`, and not all is declared: ${sayFirst(proved.problems)}`);
	const report = { id, entries: publishedEntries(body, frontmatter), frontmatter };
	const { corrections } = frontmatter;
	const { unneeded } = proved.value;
	const stale = unneeded.find((index) => {
		const correction = corrections[index];
		return correction && !isNeeded(correction, report, permalinks);
	});
	return stale === undefined
		? success(report)
		: undeclared(`, and corrections.${stale} declares what does not differ`);
}

function sayFirst([first]: readonly Problem[]): string {
	return first === undefined ? '' : `${first.line ?? 1}: ${first.message}`;
}
