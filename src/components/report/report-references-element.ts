import { fromReport } from '../../addresses/report-addresses.ts';
import type { CslReport } from '../../citation/csl-citation.ts';
import { makeReferences } from '../copy/references-details.ts';

/** What of a report's file of data its citation is read from. */
interface CitedFile {
	citation: { plain: string; harvard: string; oscola: string; csl: CslReport };
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
				const { csl, ...plain } = citation;
				// The file has a path where nobody has said where the site stands.
				const own = (text: string): string =>
					text.replace(/(?<=[\s<])\/\S*reports\/[^\s>]*/u, address);
				const forms = [
					{ name: 'Reference', text: csl.URL ? plain.plain : own(plain.plain) },
					{ name: 'Harvard', text: csl.URL ? plain.harvard : own(plain.harvard) },
					{ name: 'OSCOLA', text: csl.URL ? plain.oscola : own(plain.oscola) },
				];
				return [...forms, ...writeReferences({ URL: address, ...csl })];
			}, 'Citations: Harvard, OSCOLA, BibTeX, RIS, CSL-JSON'),
		);
	}
}

customElements.define('report-references', ReportReferencesElement);
