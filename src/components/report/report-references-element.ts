import { fromReport } from '../../addresses/report-addresses.ts';
import type { CslReport } from '../../citation/csl-citation.ts';
import { makeReferences } from '../copy/references-details.ts';

/** What of a report's file of data its citation is read from. */
interface CitedFile {
	citation: { csl: CslReport };
}

/** A report's citation for reference managers, made of the file of its data. Without scripts the link to that file serves. */
class ReportReferencesElement extends HTMLElement {
	connectedCallback(): void {
		this.replaceWith(
			makeReferences(async () => {
				const [response, { writeReferences }] = await Promise.all([
					fetch(fromReport.data),
					import('../copy/reference-files.ts'),
				]);
				const { citation } = (await response.json()) as CitedFile;
				const [address = location.href] = location.href.split('#');
				return writeReferences({ URL: address, ...citation.csl });
			}),
		);
	}
}

customElements.define('report-references', ReportReferencesElement);
