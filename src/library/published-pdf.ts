import { hidesAnything } from '../model/hidden-text.ts';
import type { ReportFrontmatter } from '../model/report.ts';

/**
 * Whether the PDF of a report is published beside it. One that has words that cannot be seen on its pages is not, until
 * the publisher has looked at them and says so by READER_PUBLISH_HIDDEN: they can be copied out of the file, and may name
 * somebody whose name was meant to be covered.
 */
export function hasPublishedPdf(
	{ source, conversion }: Pick<ReportFrontmatter, 'source' | 'conversion'>,
	env: NodeJS.ProcessEnv = process.env,
): boolean {
	if (source.format !== 'pdf') return false;
	return !hidesAnything(conversion.hidden) || Boolean(env['READER_PUBLISH_HIDDEN']);
}
