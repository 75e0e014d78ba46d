import { relative } from 'node:path';
import type { ReportBody } from '../../src/model/body.ts';
import { frontmatterProblems } from '../../src/checks/frontmatter-problems.ts';
import { readYaml } from '../../src/checks/yaml-problems.ts';
import { failure, success, type Outcome, type Problem } from '../../src/model/problem.ts';
import { BodyError, readBody } from '../../src/model/read-body.ts';
import { reportSchema, type ReportFrontmatter } from '../../src/model/report.ts';
import { linesOf } from '../../src/model/source-range.ts';
import { splitFrontmatter } from '../../src/model/split-frontmatter.ts';
import { convert } from '../ingest/convert.ts';
import { reportFile, sourceFile } from '../../src/library/library-files.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import type { Listing } from '../library/listing.ts';
import { publishedIds } from '../library/permalinks.ts';
import type { Listings } from '../library/source-list.ts';
import type { KnownAuthority } from '../../src/model/authority.ts';
import { allFindings, allSections } from '../../src/model/body-parts.ts';
import { readDocument } from '../ingest/read/read-document.ts';
import type { SourceDocument } from '../ingest/read/source-document.ts';
import { isUntouched } from '../ingest/write/write-report.ts';
import { checkSourceLines } from './check-source-lines.ts';
import { placeWords, type PlaceCounts } from '../ingest/prove/words.ts';

/** What a sound report was found to hold. */
export interface CheckedReport {
	id: string;
	frontmatter: ReportFrontmatter;
	/** The ids that it publishes. */
	ids: string[];
	/** Where the words of its source went. */
	words: PlaceCounts;
	/** Whether people have changed it since it was converted; then it is not converted again. */
	corrected: boolean;
}

/** What a check needs beside the report. */
export interface CheckContext {
	library: string;
	authorities: readonly KnownAuthority[];
	/** What lists said of the documents of the library. */
	listings: Listings;
	/** The folder that messages name files from. */
	cwd: string;
}

/**
 * Checks one report against its source: its form, its ids, every word in order, and that converting the
 * source again gives the same bytes. It reads the finished MDX, so it does not trust the converter.
 */
export async function checkReport(
	id: string,
	context: CheckContext,
): Promise<Outcome<CheckedReport>> {
	const file = reportFile(context.library, id);
	const path = relative(context.cwd, file);
	const mdx = (await readIfThere(file))?.toString('utf8') ?? '';
	const parsed = parseReport(mdx, path);
	if (!parsed.ok) return parsed;
	const { frontmatter, body } = parsed.value;
	const source = await readSource(id, frontmatter, path, context);
	if (!source.ok) return source;
	const words = checkWords(source.value, body, path);
	if (!words.ok) return words;
	const corrected = !isUntouched(mdx);
	const listing = context.listings.get(sourceFile(context.library, id, frontmatter.source.format));
	const problems = [
		...repeatedIds(frontmatter, body, path),
		...disorders(body, path),
		...miscounts(frontmatter, body, words.value, path),
		...(await checkSourceLines(source.value, id, context)),
		...(corrected ? [] : changed(source.value, mdx, path, listing, context)),
	];
	return problems.length > 0
		? failure(...problems)
		: success({
				id,
				frontmatter,
				ids: publishedIds(body, frontmatter.judgements),
				words: words.value,
				corrected,
			});
}

function parseReport(
	mdx: string,
	path: string,
): Outcome<{ frontmatter: ReportFrontmatter; body: ReportBody }> {
	const { frontmatter, body, linesBefore } = splitFrontmatter(mdx);
	const yaml = readYaml(frontmatter, 1);
	if (yaml.faults.length > 0) return failure(...frontmatterProblems([], frontmatter, path));
	const checked = reportSchema.safeParse(yaml.data);
	if (!checked.success)
		return failure(...frontmatterProblems(checked.error.issues, frontmatter, path));
	try {
		return success({ frontmatter: checked.data, body: readBody(body) });
	} catch (error) {
		if (!(error instanceof BodyError)) throw error;
		const { line, column, message } = error;
		return failure({ rule: 'body-invalid', path, line: line + linesBefore, column, message });
	}
}

async function readSource(
	id: string,
	{ source }: ReportFrontmatter,
	path: string,
	{ library, cwd }: CheckContext,
): Promise<Outcome<SourceDocument>> {
	const file = sourceFile(library, id, source.format);
	const bytes = await readIfThere(file);
	if (bytes === null)
		return failure({
			rule: 'source-missing',
			path,
			message: `its source ${relative(cwd, file)} is not there`,
		});
	const document = await readDocument(bytes, source.file, relative(cwd, file));
	if (document.ok && document.value.sha256 !== source.sha256)
		return failure({
			rule: 'source-missing',
			path,
			message: `its source ${relative(cwd, file)} is not the document it was made from`,
			expected: `SHA-256 ${source.sha256}`,
		});
	return document;
}

function checkWords(
	document: SourceDocument,
	body: ReportBody,
	path: string,
): Outcome<PlaceCounts> {
	const { counts, fault } = placeWords(document, body);
	if (!fault) return success(counts);
	const { rule, line, source, report, after } = fault;
	return failure({
		rule,
		path,
		message: `at line ${line} of the source, after "${after}", the report has "${report}"`,
		expected: source === '' ? 'nothing more' : `"${source}", as the source has it`,
	});
}

function repeatedIds({ judgements }: ReportFrontmatter, body: ReportBody, path: string): Problem[] {
	const ids = [
		...allFindings(body).map(({ id }) => id),
		...allSections(body).map(({ id }) => id),
		...judgements.map(({ id }) => id),
	];
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
		rule: 'id-repeated',
		path,
		message: `the id "${id}" stands twice`,
	}));
}

/** A document is read from top to bottom: no part of its text begins before the one that it follows. */
function disorders(body: ReportBody, path: string): Problem[] {
	const problems: Problem[] = [];
	let last = 1;
	const visit = (nodes: ReportBody): void => {
		for (const node of nodes) {
			// Notes follow the finding that bears their mark, and furniture may stand anywhere.
			if (node.type === 'note' || node.type === 'furniture') continue;
			const first = linesOf(node.source)[0] ?? 1;
			if (first < last)
				problems.push({
					rule: 'body-invalid',
					path,
					message: `what stands at ${node.source} of the source follows what stands at l${last}`,
					expected: 'the order of the source',
				});
			last = Math.max(last, first);
			if (node.type === 'section') visit(node.children);
		}
	};
	visit(body);
	return problems;
}

/** The counts of the frontmatter are the body's own. */
function miscounts(
	{ conversion, source }: ReportFrontmatter,
	body: ReportBody,
	words: PlaceCounts,
	path: string,
): Problem[] {
	const counts: [string, number, number][] = [
		['conversion.findings', conversion.findings, allFindings(body).length],
		['conversion.words.kept', conversion.words.kept, words.kept],
		['conversion.words.furniture', conversion.words.furniture, words.furniture],
		['conversion.words.repaired', conversion.words.repaired, words.repaired],
		['source.words', source.words, words.kept + words.furniture + words.repaired],
	];
	return counts
		.filter(([, said, counted]) => said !== counted)
		.map(([field, said, counted]) => ({
			rule: 'frontmatter-invalid',
			path,
			message: `${field} says ${said}`,
			expected: `${counted}, as the body has`,
		}));
}

function changed(
	document: SourceDocument,
	mdx: string,
	path: string,
	listing: Listing | undefined,
	{ authorities }: CheckContext,
): Problem[] {
	const again = convert(document, { authorities, path, listing });
	if (!again.ok) return again.problems;
	return again.value.mdx === mdx
		? []
		: [
				{
					rule: 'output-changed',
					path,
					message: 'converting the source again gives another report',
				},
			];
}
