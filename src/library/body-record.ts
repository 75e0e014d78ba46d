import type { ReportBody } from '../model/body.ts';
import { readBody } from '../model/read-body.ts';
import type { ThemeFinder } from '../themes/compile-themes.ts';
import { recordFindings, type FindingRecord } from './finding-record.ts';
import { recordRepairs, type RepairRecord } from './repair-record.ts';
import { recordSections, type SectionRecord } from './section-record.ts';

/** What the site knows of a report's text: one entry of the collection `bodies`. */
export interface BodyRecord {
	/** All that the source was divided into, furniture too, in the order of the document. */
	nodes: ReportBody;
	/** In the order of the document. */
	findings: FindingRecord[];
	/** Its headings as a tree. */
	sections: SectionRecord[];
	/** Every mend, in the order of the text. */
	repairs: RepairRecord[];
}

/**
 * Reads a report's MDX, without its frontmatter, into what its pages need.
 *
 * @param report id of the report: `st-helens/2012-08-10`
 * @param themes finds what its findings speak of; without it none has a theme
 * @throws BodyError where the text is no report body
 */
export function recordBody(report: string, mdx: string, themes?: ThemeFinder): BodyRecord {
	const body = readBody(mdx);
	return {
		nodes: body,
		findings: recordFindings(report, body, themes),
		sections: recordSections(body),
		repairs: recordRepairs(body),
	};
}
