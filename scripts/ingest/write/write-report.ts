import { stringify } from 'yaml';
import { digestOf } from '../../../src/files/digest-of.ts';
import type { ReportFrontmatter } from '../../../src/model/report.ts';

/** A report's frontmatter before its file has a digest. */
export type UndigestedFrontmatter = Omit<ReportFrontmatter, 'conversion'> & {
	conversion: Omit<ReportFrontmatter['conversion'], 'digest'>;
};

/** Stands in the file while its digest is taken. */
const noDigest = '0'.repeat(64);

/**
 * A report as the bytes of its MDX file, with the digest that tells whether anybody has touched it since. `body` is
 * what `writeBody` wrote.
 */
export function writeReport(frontmatter: UndigestedFrontmatter, body: string): string {
	const { conversion, ...fields } = frontmatter;
	const undigested = { ...fields, conversion: { ...conversion, digest: noDigest } };
	// All strings are quoted: a bare 2012-08-10 would be read as a point in time.
	const yaml = stringify(undigested, {
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN',
		lineWidth: 0,
	});
	const mdx = `---\n${yaml}---\n\n${body}`;
	return mdx.replace(noDigest, digestOf(mdx));
}

/** Whether a report's file is as the converter wrote it. */
export function isUntouched(mdx: string): boolean {
	const digest = /^ {2}digest: "([0-9a-f]{64})"$/mu.exec(mdx)?.[1];
	return digest !== undefined && digestOf(mdx.replace(digest, noDigest)) === digest;
}
