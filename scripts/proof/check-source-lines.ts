import { relative } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';
import { sourceLinesFile } from '../../src/library/library-files.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import type { SourceDocument } from '../ingest/read/source-document.ts';
import { writeLines } from '../ingest/write/write-lines.ts';

/** Checks that the file of lines beside a PDF is what reading the PDF gives. `cwd` is what messages name it from. */
export async function checkSourceLines(
	document: SourceDocument,
	id: string,
	{ library, cwd }: { library: string; cwd: string },
): Promise<Problem[]> {
	const lines = writeLines(document);
	if (lines === null) return [];
	const file = sourceLinesFile(library, id);
	const stored = await readIfThere(file);
	if (stored?.equals(Buffer.from(lines))) return [];
	const message = stored
		? 'the lines are not those of the PDF beside them'
		: 'the PDF has no file of lines';
	return [{ rule: 'source-lines-wrong', path: relative(cwd, file), message }];
}
