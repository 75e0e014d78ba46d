import { formatSourceLines } from '../../../src/model/source-lines-file.ts';
import type { SourceDocument } from '../read/source-document.ts';

/**
 * Writes the file of lines that a library keeps beside a PDF: its words and where they stand, so that the site
 * can show them without reading the PDF. Null for a text document, which is its own lines.
 */
export function writeLines({ format, lines }: SourceDocument): string | null {
	if (format !== 'pdf') return null;
	return formatSourceLines(
		lines.map(({ text, layout }) => {
			if (layout === undefined) throw new Error('a line of a PDF has no place');
			const { page, x, y, right, size } = layout;
			return { text, place: { page, x, y, width: right - x, height: size } };
		}),
	);
}
