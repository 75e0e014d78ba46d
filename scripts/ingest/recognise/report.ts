import type { ReportBody } from '../../../src/model/body.ts';
import type { ConversionWarning, Licence, ReportFrontmatter } from '../../../src/model/report.ts';

/** A report as its family recognised it: everything but what is known only of the file it came from. */
export interface Report extends Omit<ReportFrontmatter, 'source' | 'conversion'> {
	licence: Licence;
	body: ReportBody;
	warnings: ConversionWarning[];
}
