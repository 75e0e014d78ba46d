import { basename, relative } from 'node:path';
import { failure, success, type Outcome } from '../../src/model/problem.ts';
import { convert } from './convert.ts';
import { nameInMessages, type DocumentTask } from './document-task.ts';
import { reportFile } from '../../src/library/library-files.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import { publishedEntries, type PublishedEntry } from '../library/published-entries.ts';
import type { KnownAuthority } from '../../src/model/authority.ts';
import { readDocument } from './read/read-document.ts';
import type { HiddenStretch } from './read/source-document.ts';
import { factsOf, type ReportFacts } from './report-facts.ts';
import { digestOf } from '../../src/files/digest-of.ts';

/** What became of a document. */
export interface DocumentResult {
	/** SHA-256 of its bytes, in hexadecimal; null if they could not be read. */
	sha256: string | null;
	outcome: Outcome<ConvertedDocument>;
}

/** A document as converted: what a library keeps of it, and what a run says of it. Plain data, to be handed between processes. */
export interface ConvertedDocument {
	/** The report's address: `st-helens/2012-08-10`. */
	id: string;
	/** The document as received. */
	bytes: Uint8Array;
	/** SHA-256 of those bytes, in hexadecimal. */
	sha256: string;
	format: 'text' | 'pdf';
	/** The bytes of its file of lines; null for a text document. */
	lines: string | null;
	/** The bytes of its report. */
	mdx: string;
	/** What its report publishes. */
	entries: PublishedEntry[];
	facts: ReportFacts;
	/** Words that cannot be seen in the document, for the publisher: they go into no file of the library. */
	hidden: HiddenStretch[];
}

/** Reads and converts one document, without writing. */
export async function convertFile(
	task: DocumentTask,
	authorities: readonly KnownAuthority[],
): Promise<DocumentResult> {
	const { path, wasThere } = task;
	const bytes = await readIfThere(path).catch((error: Error) => error);
	if (bytes instanceof Uint8Array) {
		const sha256 = digestOf(bytes);
		return { sha256, outcome: await convertBytes(bytes, sha256, task, authorities) };
	}
	const missing = wasThere ? 'the file has gone since the run began' : 'there is no such file';
	const message = bytes === null ? missing : `the file cannot be read: ${bytes.message}`;
	return {
		sha256: null,
		outcome: failure({ rule: 'file-unreadable', path: nameInMessages(task), message }),
	};
}

async function convertBytes(
	bytes: Uint8Array,
	sha256: string,
	task: DocumentTask,
	authorities: readonly KnownAuthority[],
): Promise<Outcome<ConvertedDocument>> {
	const { path, library, listing } = task;
	const shown = nameInMessages(task);
	const document = await readDocument(bytes, await nameAsReceived(path, library), shown, sha256);
	if (!document.ok) return document;
	const converted = convert(document.value, {
		authorities,
		path: shown,
		listing: listing ?? undefined,
	});
	if (!converted.ok) return converted;
	const { id, frontmatter, body, mdx, lines } = converted.value;
	return success({
		id,
		bytes,
		sha256,
		format: frontmatter.source.format,
		lines,
		mdx,
		entries: publishedEntries(body, frontmatter),
		facts: factsOf(converted.value),
		hidden: document.value.hidden ?? [],
	});
}

/**
 * A document's file name when it was received. A library keeps documents under their address, so for one of
 * those the report that was made from it tells.
 */
async function nameAsReceived(path: string, library: string): Promise<string> {
	const inLibrary = /^sources[\\/](?<id>.+)\.(?:txt|pdf)$/u.exec(relative(library, path));
	const id = inLibrary?.groups?.id?.replaceAll('\\', '/');
	const mdx = id === undefined ? null : await readIfThere(reportFile(library, id));
	const named = /^source:\n {2}file: (?<name>".*")$/mu.exec(mdx?.toString('utf8') ?? '')?.groups
		?.name;
	return named === undefined ? basename(path) : (JSON.parse(named) as string);
}
