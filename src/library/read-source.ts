import { relative } from 'node:path';
import { decodeBytes } from '../model/decode-bytes.ts';
import { failure, success, type Outcome } from '../model/problem.ts';
import { splitLines, type ReceivedLine } from '../model/source-lines.ts';
import { parseSourceLines } from '../model/source-lines-file.ts';
import { sourceFile, sourceLinesFile } from './library-files.ts';
import { throwProblems } from './throw-problems.ts';
import { readIfThere } from '../files/read-if-there.ts';

/**
 * The lines of a document as received, line 1 first: those of a text document itself, those of a PDF from the
 * file of lines beside it. They are read where a page needs them and kept nowhere, for there are about as many
 * words in the sources as in all the reports.
 *
 * @param id id of the report that was made of it: `st-helens/2012-08-10`
 * @param library the library's absolute path
 */
export async function readSource(
	id: string,
	format: 'text' | 'pdf',
	library: string,
): Promise<ReceivedLine[]> {
	const file = format === 'pdf' ? sourceLinesFile(library, id) : sourceFile(library, id, format);
	const lines = readLines(await readIfThere(file), format, relative(process.cwd(), file));
	if (!lines.ok) throwProblems(lines.problems);
	return lines.ok ? lines.value : [];
}

function readLines(
	bytes: Buffer | null,
	format: 'text' | 'pdf',
	path: string,
): Outcome<ReceivedLine[]> {
	if (format === 'pdf')
		return bytes === null
			? failure({ rule: 'source-lines-wrong', path, message: 'the PDF has no file of lines' })
			: parseSourceLines(bytes.toString('utf8'), path);
	if (bytes === null)
		return failure({ rule: 'source-missing', path, message: 'the document is not there' });
	const text = decodeBytes(bytes);
	return text === null
		? failure({ rule: 'file-encoding', path, message: 'the document is no text' })
		: success(splitLines(text).map((line) => ({ text: line })));
}
