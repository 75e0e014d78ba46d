import { hidesAnything } from '../model/hidden-text.ts';
import type { ReportFrontmatter } from '../model/report.ts';

/** What of a report says whether its PDF is published. */
type Published = Pick<ReportFrontmatter, 'source' | 'conversion'>;

/** Whether the PDF of a report is published beside it. None is where READER_PDFS is `link`. */
export function hasPublishedPdf(
	frontmatter: Published,
	env: NodeJS.ProcessEnv = process.env,
): boolean {
	if (frontmatter.source.format !== 'pdf' || env['READER_PDFS'] === 'link') return false;
	return !isPdfWithheld(frontmatter, env);
}

/**
 * Whether a PDF is not published because of its words that cannot be seen on its pages: they can be copied out of the
 * file, and may name somebody whose name was meant to be covered. It is when the publisher has looked at them and says so
 * by READER_PUBLISH_HIDDEN.
 */
export function isPdfWithheld(
	{ conversion }: Published,
	env: NodeJS.ProcessEnv = process.env,
): boolean {
	if (env['READER_PDFS'] === 'link') return false;
	return hidesAnything(conversion.hidden) && !env['READER_PUBLISH_HIDDEN'];
}

/**
 * The address of a report's PDF: that beside the report, or where none is published and the site is to link to them, the
 * one that it was fetched from. Undefined where it has none. What follows may be `#page=4`.
 *
 * @param own the address that it has beside its report, as seen from the page
 */
export function addressOfPdf(
	frontmatter: Published,
	own: string,
	env: NodeJS.ProcessEnv = process.env,
): string | undefined {
	if (hasPublishedPdf(frontmatter, env)) return own;
	const { format, url } = frontmatter.source;
	return format === 'pdf' && env['READER_PDFS'] === 'link' ? url : undefined;
}
