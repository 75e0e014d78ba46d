import { digestOf } from '../../../src/files/digest-of.ts';
import { splitLines } from '../../../src/model/source-lines.ts';
import { success, type Outcome } from '../../../src/model/problem.ts';
import { decodeText } from './decode.ts';
import { plainLines } from './markdown-lines.ts';
import type { SourceDocument } from './source-document.ts';

/** Reads a text document; a Markdown one as the lines that it stands for. `path` is what messages call it; `name` is its file name as received. */
export function readText(
	bytes: Uint8Array,
	name: string,
	path = name,
	sha256 = digestOf(bytes),
): Outcome<SourceDocument> {
	const text = decodeText(bytes, path);
	if (!text.ok) return text;
	return success({
		name,
		sha256,
		format: 'text',
		pages: null,
		lines: plainLines(splitLines(text.value)).map((line, index) => ({
			number: index + 1,
			text: line,
		})),
	});
}
