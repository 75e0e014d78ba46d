import type { FindingKind } from '../../src/model/finding.ts';
import type { ReportFrontmatter } from '../../src/model/report.ts';
import type { Conversion } from './convert.ts';
import { allFindings } from '../../src/model/body-parts.ts';

/** What a run says of a report that it has made or found unchanged. */
export interface ReportFacts extends Pick<
	ReportFrontmatter,
	'authority' | 'framework' | 'kind' | 'published' | 'inspected'
> {
	/** Findings in its body. */
	findings: number;
	/** Judgements of its frontmatter. */
	judgements: number;
	/** Findings that ask for something: recommendations, priority actions and areas for development. */
	improvements: number;
	/** Where each word of the document went. */
	words: ReportFrontmatter['conversion']['words'];
	/** Printed pages; null where the format does not say. */
	pages: number | null;
	/** Pages that could not be read. */
	pagesUnread: number;
	/** What a person may want to look at. */
	warnings: number;
}

const asking: ReadonlySet<FindingKind> = new Set([
	'recommendation',
	'priority-action',
	'area-for-development',
]);

/** Sums up a conversion. */
export function factsOf({ frontmatter, body }: Conversion): ReportFacts {
	const { authority, framework, kind, published, inspected } = frontmatter;
	const { findings, words, warnings } = frontmatter.conversion;
	return {
		authority,
		framework,
		kind,
		published,
		...(inspected && { inspected }),
		findings,
		judgements: frontmatter.judgements.length,
		improvements: allFindings(body).filter((finding) => asking.has(finding.kind)).length,
		words,
		pages: frontmatter.source.pages,
		pagesUnread: warnings.filter(({ rule }) => rule === 'page-unread').length,
		warnings: warnings.length,
	};
}
