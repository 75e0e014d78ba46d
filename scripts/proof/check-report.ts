import { relative } from 'node:path';
import { bodyProblem } from '../../src/checks/body-problem.ts';
import { misplacement } from '../../src/checks/misplacement.ts';
import { readFrontmatter } from '../../src/checks/read-frontmatter.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import { reportFile, sourceFile } from '../../src/library/library-files.ts';
import type { KnownAuthority } from '../../src/model/authority.ts';
import { failure, success, type Outcome } from '../../src/model/problem.ts';
import { BodyError } from '../../src/model/body-element.ts';
import { readBody, type BodyPlaces } from '../../src/model/read-body.ts';
import type { ReportFrontmatter } from '../../src/model/report.ts';
import { splitFrontmatter } from '../../src/model/split-frontmatter.ts';
import { convert, type Conversion } from '../ingest/convert.ts';
import type { StoredReport } from '../ingest/prove/compare-report.ts';
import { findDisorders, findRepeatedIds } from '../ingest/prove/form-problems.ts';
import { proveCorrected } from '../ingest/prove/prove-corrected.ts';
import type { PlaceCounts } from '../ingest/prove/words.ts';
import { readDocument } from '../ingest/read/read-document.ts';
import type { SourceDocument } from '../ingest/read/source-document.ts';
import { publishedEntries, type PublishedEntry } from '../library/published-entries.ts';
import type { Listings } from '../library/source-list.ts';
import { checkSourceLines } from './check-source-lines.ts';

/** What a sound report was found to hold. */
export interface CheckedReport {
	id: string;
	frontmatter: ReportFrontmatter;
	/** What it publishes. */
	entries: PublishedEntry[];
	/** Where the words of its source went. */
	words: PlaceCounts;
	/** Its corrections that nothing differs from the conversion for: their indexes. */
	unneeded: number[];
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
 * Checks one report against its source: the source is converted again, and everything that the report says must be what
 * that gives, or be declared as a correction. A conversion proves itself word by word, on the very bytes that it writes;
 * so a report of the same bytes is proved with it, and any other is proved once more as it stands.
 */
export async function checkReport(
	id: string,
	context: CheckContext,
): Promise<Outcome<CheckedReport>> {
	const file = reportFile(context.library, id);
	const path = relative(context.cwd, file);
	const mdx = (await readIfThere(file))?.toString('utf8') ?? '';
	const frontmatter = readFrontmatter(mdx, path);
	if (!frontmatter.ok) return frontmatter;
	const source = await readSource(id, frontmatter.value, path, context);
	if (!source.ok) return source;
	const { source: received } = frontmatter.value;
	const listing = context.listings.get(sourceFile(context.library, id, received.format));
	const converted = convert(source.value, { authorities: context.authorities, path, listing });
	const beside = [
		...misplacement(id, frontmatter.value, path),
		...(await checkSourceLines(source.value, id, context)),
	];
	if (!converted.ok) return failure(...converted.problems, ...beside);
	const proved =
		converted.value.mdx === mdx
			? proveAsConverted(converted.value, frontmatter.value, path)
			: proveOther(mdx, frontmatter.value, source.value, converted.value, path);
	if (!proved.ok) return failure(...proved.problems, ...beside);
	if (beside.length > 0) return failure(...beside);
	return success({ id, frontmatter: frontmatter.value, ...proved.value });
}

type Proved = Outcome<Pick<CheckedReport, 'entries' | 'words' | 'unneeded'>>;

function proveAsConverted(
	{ body, frontmatter: { conversion } }: Conversion,
	frontmatter: ReportFrontmatter,
	path: string,
): Proved {
	const problems = [...findRepeatedIds(frontmatter, body, path), ...findDisorders(body, path)];
	if (problems.length > 0) return failure(...problems);
	const entries = publishedEntries(body, frontmatter);
	return success({ entries, words: conversion.words, unneeded: [] });
}

function proveOther(
	mdx: string,
	frontmatter: ReportFrontmatter,
	source: SourceDocument,
	converted: Conversion,
	path: string,
): Proved {
	const read = readStored(mdx, frontmatter, path);
	if (!read.ok) return read;
	const { body } = read.value;
	const proved = proveCorrected(read.value, source, converted.mdx, path);
	if (!proved.ok) return proved;
	const { words, unneeded } = proved.value;
	return success({ entries: publishedEntries(body, frontmatter), words, unneeded });
}

function readStored(
	mdx: string,
	frontmatter: ReportFrontmatter,
	path: string,
): Outcome<StoredReport> {
	const { body: text, linesBefore } = splitFrontmatter(mdx);
	const places: BodyPlaces = new Map();
	try {
		return success({ mdx, frontmatter, body: readBody(text, places), places });
	} catch (error) {
		if (!(error instanceof BodyError)) throw error;
		return failure(bodyProblem(error, path, linesBefore));
	}
}

async function readSource(
	id: string,
	{ source, corrections = [] }: ReportFrontmatter,
	path: string,
	{ library, cwd }: CheckContext,
): Promise<Outcome<SourceDocument>> {
	const file = sourceFile(library, id, source.format);
	const shown = relative(cwd, file);
	const bytes = await readIfThere(file);
	if (bytes === null)
		return failure({
			rule: 'source-missing',
			path,
			message: `its source ${shown} is not there`,
		});
	const named = corrections.find(({ field }) => field === 'source.file')?.was ?? source.file;
	const document = await readDocument(bytes, String(named), shown);
	if (document.ok && document.value.sha256 !== source.sha256)
		return failure({
			rule: 'source-missing',
			path,
			message: `its source ${shown} is not the document it was made from`,
			expected: `SHA-256 ${source.sha256}`,
		});
	return document;
}
